using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>
/// Makes the title of a lesson of a question: "Har nogen en aftale om lydoptagelser?" becomes "Aftale om lydoptagelser". People
/// correct it; it only has to be a good beginning. Pure.
/// </summary>
public static partial class DraftTitle
{
    /// <summary>The most characters of a title.</summary>
    public const int Longest = Lessons.LessonValidator.LongestTitle;

    /// <summary>The title.</summary>
    /// <param name="question">The question, of one or more sentences.</param>
    /// <param name="language">The language of the question; the title is in the same.</param>
    /// <returns>No question mark, and 1 to <see cref="Longest"/> characters; the empty string for a question without words.</returns>
    public static string Of(string question, Language language)
    {
        ArgumentNullException.ThrowIfNull(question);
        var sentences = Sentence().Split(Space().Replace(question, " ").Trim());
        var titles = sentences
            .OrderByDescending(sentence => sentence.TrimEnd().EndsWith('?'))
            .Select(sentence => Title(sentence, language))
            .Where(title => title.Length > 0)
            .ToList();
        return titles.Find(title => PlainWords.In(title).Count > 0) ?? titles.FirstOrDefault() ?? "";
    }

    private static string Title(string sentence, Language language)
    {
        var plain = Bare(sentence);
        var said = language == Language.English ? EnglishStatement.Of(plain) : DanishStatement.Of(plain);
        var title = Bare(Article().Replace(said, ""));
        return Fitting(title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..]);
    }

    /// <summary>Without greeting and thanks, and without signs at the ends.</summary>
    private static string Bare(string text)
        => Thanks().Replace(Greeting().Replace(text.Replace("?", "", StringComparison.Ordinal), ""), "").Trim(' ', '.', ',', ';', ':', '!', '-', '–', '"', '\'');

    /// <summary>Cut at a clause where there is one, else between words.</summary>
    private static string Fitting(string title)
    {
        if (title.Length <= Longest)
        {
            return title;
        }

        var clause = title.LastIndexOf(", ", Longest, StringComparison.Ordinal);
        var space = title.LastIndexOf(' ', Longest - 1);
        return clause > Longest / 3 ? title[..clause].TrimEnd()
            : (space > Longest / 2 ? title[..space] : WholeCharacters.Beginning(title, Longest - 1)).TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[""'(]?\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^\s*(?:(?:hej|hejsa|goddag|god morgen|kære|hi|hello|dear)(?:\s+(?:alle(?:\s+sammen)?|med jer|jer|kollega(?:er)?|all|everyone|there))?\s*[,!.:–-]+\s*|(?:spørgsmål|question)\s*:\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"[\s,.;–-]+(?:på forhånd tak|tak på forhånd|tak|mvh\b.*|venlig hilsen\b.*|thanks(?: in advance)?|thank you)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^(?:en eller anden|et eller andet|en|et|nogen|noget|nogle|an|a|any|some|the)\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
