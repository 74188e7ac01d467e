using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>Says in Danish what a question is about, without asking. Pure.</summary>
internal static partial class DanishStatement
{
    /// <summary>The statement; a question of a form that is not known is left as it is.</summary>
    /// <param name="question">One sentence, without its question mark.</param>
    public static string Of(string question)
    {
        var asked = Asking().Match(question) is { Success: true } asking ? question[asking.Length..] : question;
        if (Clause().IsMatch(asked) && asked.Length < question.Length)
        {
            return OfMan(asked);
        }

        var thing = Having().Match(asked) is { Success: true } having ? asked[having.Length..]
            : Being().Match(asked) is { Success: true } being ? asked[being.Length..]
            : null;
        return thing is not null ? Thing(thing)
            : asked.Length < question.Length ? Thing(asked)
            : Turned(question);
    }

    /// <summary>What somebody has, has done or looks for: by its name.</summary>
    private static string Thing(string thing)
    {
        var bare = Done().Replace(thing, "");
        return Infinitive().Match(bare) is { Success: true } doing
            ? DanishNouns.Of(doing.Groups["verb"].Value, bare[doing.Length..]) ?? $"At {bare[doing.Groups["verb"].Index..]}"
            : bare;
    }

    /// <summary>The order of words of a clause: "må vi optage" is "om man må optage", and "hvordan får vi" is "hvordan man får".</summary>
    private static string Turned(string question)
    {
        if (Inverted().Match(question) is { Success: true } turn)
        {
            var asked = turn.Groups["asked"].Value;
            var who = Person().IsMatch(turn.Groups["who"].Value) ? "man" : turn.Groups["who"].Value;
            var not = turn.Groups["not"].Success ? "ikke " : "";
            var rest = question[turn.Length..];
            return $"{(asked.Length == 0 ? "om" : asked.TrimEnd())} {who} {not}{turn.Groups["verb"].Value.ToLowerInvariant()}{rest}";
        }

        return Who().Match(question) is { Success: true } subject ? $"Hvem der {question[subject.Length..]}" : question;
    }

    private static string OfMan(string clause) => PersonInClause().Replace(clause, "$1 man ", 1);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string People = "(?:nogen(?: af jer)?|nogle(?: af jer)?|i|du|vi|man|andre(?: kommuner| regioner)?|en af jer|nogen andre)";

    /// <summary>Words by which somebody asks whether others know, with what comes before the matter.</summary>
    [GeneratedRegex(
        "^(?:(?:jeg|vi) (?:vil|ville) (?:gerne|bare) (?:vide|høre|spørge)(?: jer)?(?: om)?(?=,| om | hv),?\\s*"
        + "|(?:jeg|vi) (?:er i tvivl|undrer (?:mig|os))(?: om)?(?=,| om | hv),?\\s*"
        + "|(?:ved|kan) " + People + "(?: mon)?(?: fortælle| sige| svare på| forklare| hjælpe med at svare på)?(?: mig| os)?(?= om |,| hv),?\\s*"
        + "|(?:kan|vil) " + People + "(?: mon)?(?: hjælpe(?: mig| os)?(?: lidt)? med| anbefale| dele| sende(?: mig| os)?| pege på| henvise til| give(?: mig| os)?| vise(?: mig| os)?) "
        + "|kender " + People + "(?: mon)?(?: til)? "
        + "|(?:jeg|vi) (?:søger|leder efter|mangler|har brug for|efterlyser) "
        + "|hvad er(?= (?!det\\b|der\\b|du\\b|i\\b)) )",
        Options)]
    private static partial Regex Asking();

    [GeneratedRegex("^(?:om|hvordan|hvad|hvor|hvem|hvilke[nt]?|hvornår|hvorfor) ", Options)]
    private static partial Regex Clause();

    /// <summary>"Har nogen", "er der nogen, der har", "er der andre, som har".</summary>
    [GeneratedRegex(
        "^(?:har " + People + "(?: mon| nogensinde| allerede)?"
        + "|er der (?:" + People + "|andre)?(?: andre)?,? ?(?:der|som)(?: allerede)? har) ",
        Options)]
    private static partial Regex Having();

    [GeneratedRegex("^(?:findes der|er der|eksisterer der|er det muligt at få) (?!(?:nogen|andre),? (?:der|som))", Options)]
    private static partial Regex Being();

    /// <summary>What was done with the thing: the thing is enough.</summary>
    [GeneratedRegex(
        "^(?:(?:selv|allerede|også|mon|nogensinde|før|styr på) )*(?:(?:lavet|løst|brugt|indgået|skrevet|udarbejdet|købt|haft|oplevet|stået med|arbejdet med|fundet|set|testet|hørt om|delt|bygget"
        + "|udviklet|fået|prøvet|afprøvet|taget stilling til|gennemført|kigget på|undersøgt|indført|tænkt over|forsøgt)(?= (?!med\\b)) )?(?:(?:problemet|det|noget) med )?",
        Options)]
    private static partial Regex Done();

    [GeneratedRegex("^(?:sig i )?at (?<verb>\\p{L}+)(?= |$)", Options)]
    private static partial Regex Infinitive();

    /// <summary>A question with its verb before a short subject.</summary>
    [GeneratedRegex(
        "^(?<asked>(?:hvordan|hvad|hvor|hvem|hvornår|hvorfor|hvor (?:meget|mange|ofte|længe|lang tid)|hvilke[nt]? \\p{L}+) )?"
        + "(?<verb>\\p{L}+) (?<who>vi|man|jeg|i|du|det|den|de)(?: (?:egentlig|så|mon|nu|bare|godt|gerne))*(?: (?<not>ikke))?(?=[ ,]|$)",
        Options)]
    private static partial Regex Inverted();

    [GeneratedRegex("^(?:vi|man|jeg|i|du)$", Options)]
    private static partial Regex Person();

    [GeneratedRegex("^(om|hvordan|hvad|hvor|hvem|hvornår|hvorfor) (?:vi|jeg|i|du) ", Options)]
    private static partial Regex PersonInClause();

    [GeneratedRegex("^hvem (?!der\\b)(?=\\p{L}+ )", Options)]
    private static partial Regex Who();
}
