using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// Danish words that the stemmer takes apart from their kin (børn, barn) or cuts too short (oplysningspligt), and the stem
/// that they get instead. Also as the last part of a compound.
/// </summary>
internal static class IrregularWords
{
    private static readonly FrozenDictionary<string, string> Whole = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["får"] = "få", ["fik"] = "få", ["fået"] = "få", ["går"] = "gå", ["gik"] = "gå", ["gået"] = "gå",
        ["står"] = "stå", ["stod"] = "stå", ["stået"] = "stå", ["ser"] = "se", ["så"] = "se", ["set"] = "se",
        ["gjorde"] = "gør", ["gjort"] = "gør", ["gøre"] = "gør", ["bliver"] = "bliv", ["blev"] = "bliv", ["blevet"] = "bliv",
        ["skrev"] = "skriv", ["skrevet"] = "skriv", ["skriver"] = "skriv", ["drev"] = "driv", ["drevet"] = "driv",
        ["tog"] = "tag", ["taget"] = "tag", ["tage"] = "tag", ["tager"] = "tag", ["gav"] = "giv", ["givet"] = "giv",
        ["kom"] = "kom", ["kommet"] = "kom", ["valgte"] = "vælg", ["valgt"] = "vælg", ["solgt"] = "sælg", ["solgte"] = "sælg",
        ["købt"] = "køb", ["købte"] = "køb", ["spurgt"] = "spørg", ["spurgte"] = "spørg", ["fulgt"] = "følg", ["fulgte"] = "følg",
        ["trak"] = "træk", ["trukket"] = "træk", ["sprang"] = "spring", ["fandt"] = "find", ["fundet"] = "find",
        ["bragt"] = "bring", ["bragte"] = "bring", ["lagt"] = "læg", ["lagde"] = "læg", ["lægger"] = "læg", ["lægge"] = "læg",
        ["sad"] = "sid", ["siddet"] = "sid", ["sidder"] = "sid", ["sidde"] = "sid", ["holdt"] = "hold", ["holder"] = "hold", ["holde"] = "hold",
        ["større"] = "stor", ["størst"] = "stor", ["største"] = "stor", ["mindre"] = "lille", ["små"] = "lille",
        ["sagde"] = "sig", ["sagt"] = "sig", ["siger"] = "sig", ["hjalp"] = "hjælp", ["hjulpet"] = "hjælp", ["steg"] = "stig", ["steget"] = "stig",
        ["faldt"] = "fald", ["bandt"] = "bind", ["bundet"] = "bind", ["vandt"] = "vind", ["vundet"] = "vind", ["slog"] = "slå", ["slået"] = "slå",
        ["traf"] = "træf", ["truffet"] = "træf", ["forstod"] = "forstå", ["opstod"] = "opstå", ["mødt"] = "mød", ["mødte"] = "mød",
        ["delt"] = "del", ["delte"] = "del", ["vist"] = "vis", ["viste"] = "vis", ["hørt"] = "hør", ["hørte"] = "hør", ["lært"] = "lær",
        ["lærte"] = "lær", ["kørt"] = "kør", ["kørte"] = "kør", ["målt"] = "mål", ["målte"] = "mål", ["gemt"] = "gem", ["gemte"] = "gem",
        ["sendt"] = "send", ["sendte"] = "send", ["sat"] = "sæt", ["satte"] = "sæt", ["stjal"] = "stjæl", ["stjålet"] = "stjæl",
        ["brød"] = "bryd", ["brudt"] = "bryd", ["lod"] = "lad", ["bar"] = "bær", ["båret"] = "bær", ["skar"] = "skær", ["skåret"] = "skær",
        ["steder"] = "sted", ["skete"] = "ske", ["sket"] = "ske", ["sker"] = "ske", ["vidste"] = "vid", ["ringet"] = "ring", ["trøde"] = "tro", ["dataene"] = "data",
        ["bedre"] = "god", ["bedst"] = "god", ["bedste"] = "god", ["værre"] = "dårlig", ["ældre"] = "ældre",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Form, string Stem)[] AtTheEnd =
    [
        ("pligten", "pligt"), ("pligterne", "pligt"), ("pligter", "pligt"), ("pligt", "pligt"),
        ("børnene", "barn"), ("børn", "barn"), ("barnet", "barn"), ("mænd", "mand"), ("mændene", "mand"), ("hænder", "hånd"), ("hænderne", "hånd"),
        ("driftsat", "driftsæt"), ("igangsat", "igangsæt"), ("iværksat", "iværksæt"), ("fastsat", "fastsæt"), ("nedsat", "nedsæt"),
        ("skrevet", "skriv"), ("trukket", "træk"), ("fundet", "find"), ("brudt", "bryd"), ("bragt", "bring"), ("valgt", "vælg"),
        ("solgt", "sælg"), ("spurgt", "spørg"), ("fulgt", "følg"), ("holdt", "hold"),
        ("bøger", "bog"), ("bøgerne", "bog"), ("fødder", "fod"), ("nætter", "nat"), ("kræfter", "kraft"), ("kræfterne", "kraft"),
        ("jordemødre", "jordemoder"), ("jordmødre", "jordemoder"), ("mødrene", "moder"), ("kriterier", "kriterium"), ("kriterierne", "kriterium"), ("kriteriet", "kriterium"), ("museer", "museum"), ("museerne", "museum"), ("museet", "museum"),
    ];

    /// <summary>The stem of an irregular word; null if the stemmer is to be asked.</summary>
    /// <param name="word">A folded word in Danish spelling.</param>
    public static string? Stem(string word)
    {
        if ((ProtectedWords.Stem(word) ?? Whole.GetValueOrDefault(word)) is { } stem)
        {
            return stem;
        }

        foreach (var (form, last) in AtTheEnd)
        {
            if (word.EndsWith(form, StringComparison.Ordinal))
            {
                return word[..^form.Length] + last;
            }
        }

        // A genitive: børns, kriteriernes.
        return word.Length > 3 && word[^1] == 's' && AtTheEnd.Any(e => word.AsSpan(0, word.Length - 1).EndsWith(e.Form, StringComparison.Ordinal))
            ? Stem(word[..^1]) : null;
    }
}
