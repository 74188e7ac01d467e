using System.Text;

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// Reads ae, oe and aa as the Danish letters that they stand for on foreign keyboards, but not where two vowels merely meet:
/// leverandoeren is leverandøren, and dataejer, dataansvarlig and risikoen stay what they are.
/// </summary>
internal static class Digraphs
{
    // Words that end in a or o and often go on with a vowel, also as the last part of a compound (spørgeskemaet, startrisikoen).
    private static readonly string[] EndInVowel =
    [
        "data", "jura", "firma", "skema", "klima", "faktura", "kamera", "kollega", "dilemma", "persona", "agenda", "sofa", "hovsa",
        "nabo", "dato", "video", "risiko", "konto", "silo", "demo", "logo", "makro", "foto", "euro", "studio", "scenario", "portfolio",
        "tempo", "fiasko", "radio", "bebo", "domino", "ego",
    ];

    /// <summary>The word with its digraphs replaced.</summary>
    /// <param name="word">A folded word.</param>
    public static string Replace(string word)
    {
        if (!word.Contains("ae", StringComparison.Ordinal)
            && !word.Contains("oe", StringComparison.Ordinal)
            && !word.Contains("aa", StringComparison.Ordinal))
        {
            return word;
        }

        var read = new StringBuilder(word.Length);
        for (var place = 0; place < word.Length; place++)
        {
            if (Letter(word, place) is { } letter && !MeetsHere(word.AsSpan(0, place + 1)))
            {
                read.Append(letter);
                place++;
            }
            else
            {
                read.Append(word[place]);
            }
        }

        return read.ToString();
    }

    private static char? Letter(string word, int place)
        => place + 1 == word.Length ? null : (word[place], word[place + 1]) switch
        {
            ('a', 'a') => 'å',
            ('a', 'e') => 'æ',
            ('o', 'e') => 'ø',
            _ => null,
        };

    private static bool MeetsHere(ReadOnlySpan<char> start)
    {
        foreach (var word in EndInVowel)
        {
            if (start.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
