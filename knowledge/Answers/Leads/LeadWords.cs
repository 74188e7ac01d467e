using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>Words that a lead may do without a lesson, and words that it may not do at all.</summary>
internal static partial class LeadWords
{
    // What tells of lessons without saying anything of their subject. As terms, so that all forms are meant.
    private static readonly HashSet<string> Telling = new(
        Split("løst uløst løse løsning erfaring erfare projekt kommune region myndighed hospital stod stået venter afventer afklaring endnu delvist delvis fandt finde valgte vælge måtte "
            + "fortælle fortæller skriver viser ifølge mens derimod samme begge flere ingen problem resultat plan planlagde planlægger planlagt forventer forventning anbefale anbefaling "
            + "undervejs stoppet stoppede først derefter senere derfor dog også kun både hverken enten opleve oplevede prøve prøvede brugt brugte bruge måde nemlig lykkedes endte stadig uafklaret gang i gik")
            .Select(TermAnalyzer.Danish)
            .Concat(Split("solved unsolved solve solution experience project municipality region authority hospital faced met waiting waits still partly found chose had "
                + "tells says shows according while whereas both several none problem result plan planned plans expects expected recommends recommendation "
                + "stopped first later therefore however also only neither either tried used way ended open one two three clarified danish denmark lesson lessons work working").Select(TermAnalyzer.English)),
        StringComparer.Ordinal);

    private static readonly Dictionary<Language, (HashSet<string> ToReader, HashSet<string> Orders, HashSet<string> Numbers)> Own = new()
    {
        [Language.Danish] = (
            [.. Split("jeg mig min mit mine vi os vores du dig din dit dine jer jeres")],
            [.. Split("kontakt ring klik send skriv godkend åbn hent installer betal overfør log gå tryk svar giv stol ignorer ignorér besøg opdater indtast slet del se læs husk brug kald vis bemærk advarsel obs vigtigt system")],
            [.. Split("to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind million millioner milliard milliarder halvdelen dobbelt procent")]),
        [Language.English] = (
            [.. Split("i me my we us our you your yours")],
            [.. Split("contact call click send write approve open download install pay transfer log go press reply answer give trust ignore visit update enter delete share see read remember use run show note warning important system please")],
            [.. Split("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million millions billion half double percent")]),
    };

    /// <summary>Whether a term says nothing of a subject.</summary>
    /// <param name="term">The term, as <see cref="TermAnalyzer"/> makes them.</param>
    public static bool IsTelling(string term) => Telling.Contains(term);

    /// <summary>Whether a sentence addresses the reader, gives an order, or speaks of itself. A lead tells of others.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="language">Its language.</param>
    public static bool SpeakToSomebody(string text, Language language)
    {
        var words = Words().Matches(text).Select(word => word.Value.ToLowerInvariant()).ToList();
        return words.Count == 0 || Own[language].Orders.Contains(words[0]) || words.Exists(Own[language].ToReader.Contains)
            || words.Exists(word => Own[Language.English].ToReader.Contains(word) && word is "you" or "your");
    }

    /// <summary>The numbers that a sentence writes as words, in lower case.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="language">Its language.</param>
    public static IEnumerable<string> Numbers(string text, Language language)
        => Words().Matches(text).Select(word => word.Value.ToLowerInvariant()).Where(Own[language].Numbers.Contains);

    /// <summary>How many a small number written as a word is; null for other words.</summary>
    /// <param name="word">The word, in lower case.</param>
    public static int? Small(string word) => word switch { "to" or "two" => 2, "tre" or "three" => 3, "fire" or "four" => 4, _ => null };

    private static string[] Split(string words) => words.Split(' ');

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
