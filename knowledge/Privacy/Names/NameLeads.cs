using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Privacy.Names;

/// <summary>How much the words before a name say that it is one.</summary>
internal enum NameLead
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A greeting, or "der hedder", which things have too: what follows has to be a name in the list.</summary>
    Greeting,

    /// <summary>Somebody talks with somebody: what follows has to be two words with capitals at least.</summary>
    Talk,

    /// <summary>A profession: what follows has to be a name in the list, or two words with capitals.</summary>
    Profession,

    /// <summary>What somebody is to somebody, "borgeren", "min kollega": a word with a capital is a name.</summary>
    Relation,

    /// <summary>"fru", "hr.": a word with a capital is a name.</summary>
    Title,

    /// <summary>The end of a letter, "Mvh".</summary>
    Signature,
}

/// <summary>The words that lead to names.</summary>
internal static class NameLeads
{
    private static readonly FrozenDictionary<string, NameLead> All = Build();

    private static readonly FrozenDictionary<string, NameLead>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> People = Words(
        "borger borgeren borgere patient patienten kollega kollegaen hun han mand manden kvinde kvinden dreng drengen pige pigen medarbejder medarbejderen person personen "
        + "barn barnet elev eleven beboer beboeren klient klienten datter søn mor far she he citizen woman man boy girl colleague employee person child")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word says of the word after it.</summary>
    /// <param name="word">The word, in letters of any case.</param>
    public static NameLead Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var lead) ? lead : NameLead.None;

    /// <summary>Whether a word is a person, so that who "hedder" is one too.</summary>
    /// <param name="word">The word, in letters of any case.</param>
    public static bool IsPerson(ReadOnlySpan<char> word) => People.Contains(word);

    private static FrozenDictionary<string, NameLead> Build()
    {
        var all = new Dictionary<string, NameLead>(StringComparer.OrdinalIgnoreCase);
        void Add(NameLead lead, string words) => Array.ForEach(Words(words), word => all[word] = lead);
        Add(NameLead.Greeting, "hej kære kaere hi dear hello goddag hedder hed hedde kaldes kaldet navn navnet name named called");
        Add(
            NameLead.Profession,
            "overlæge overlægen læge lægen sygeplejerske sygeplejersken sagsbehandler sagsbehandleren socialrådgiver socialrådgiveren projektleder projektlederen "
            + "afdelingsleder afdelingslederen chef chefen direktør direktøren kontorchef kontorchefen professor professoren lektor lektoren lærer læreren pædagog pædagogen "
            + "konsulent konsulenten specialkonsulent chefkonsulent jurist juristen advokat advokaten borgmester borgmesteren minister ministeren formand formanden "
            + "teamleder teamlederen rådmand rådmanden forsker forskeren udvikler udvikleren dpo'en kontaktperson kontaktpersonen sekretær sekretæren psykolog psykologen "
            + "fysioterapeut jordemoder jordemoderen terapeut vicedirektør programleder programlederen leder lederen tandlæge plejer plejeren "
            + "nurse caseworker manager director lawyer consultant surgeon teacher");
        Add(
            NameLead.Relation,
            "borger borgeren patient patienten klient klienten elev eleven beboer beboeren kollega kollegaen kollegaer medarbejder medarbejderen pårørende barnet drengen pigen "
            + "manden kvinden hustru hustruen ægtefælle ægtefællen mor moren far faren bror broren søster søsteren søn sønnen datter datteren kone konen mand kæreste kæresten ven veninde "
            + "veninden vennen nabo naboen mormor farmor morfar farfar onkel tante makker praktikant praktikanten studentermedhjælper "
            + "citizen colleague client mother father son daughter husband wife neighbour sister brother boss");
        Add(NameLead.Talk, "talte talt taler talk talked spoke spoken snakkede snakket snakker mødtes mail mailen besøg besøgte samtale samtalen spurgt spurgte asked ringede ringet skrev interviewet");
        Add(NameLead.Title, "hr fru frøken frk herr mr mrs ms miss dr doktor");
        Add(NameLead.Signature, "hilsen hilsner mvh vh kh mbh regards sincerely wishes cheers underskrevet undertegnede");
        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string[] Words(string words) => words.Split(' ');
}
