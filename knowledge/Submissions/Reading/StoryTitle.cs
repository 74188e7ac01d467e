using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>Makes a title of a story: what was hard, in a line. People correct it; it only has to be a good beginning. Pure.</summary>
internal static partial class StoryTitle
{
    /// <summary>The most characters: what stands in one line of a card, and about what the lessons from documents have.</summary>
    private const int Longest = 90;

    private const int Shortest = 15;

    private const int FewSpaces = 2;

    /// <summary>The title; empty for a text without words.</summary>
    /// <param name="problem">What was hard, in the teller's words.</param>
    /// <param name="language">The language of the words.</param>
    public static string Of(string problem, Language language)
    {
        var sentences = StorySentences.Of(problem).ConvertAll(sentence => sentence.Text);

        // A greeting on a line of its own is no title.
        if ((sentences.Find(sentence => Tells(sentence) && sentence.Count(char.IsWhiteSpace) >= FewSpaces) ?? sentences.Find(Tells)) is not { } first)
        {
            return "";
        }

        var title = first.EndsWith('?') ? DraftTitle.Of(first, language) : Bare(first);
        return Fitting(title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..]);
    }

    private static bool Tells(string sentence) => sentence.Any(char.IsLetter);

    private static string Bare(string sentence)
    {
        var bare = Opening().Replace(sentence, "").Trim(' ', '.', ',', ';', ':', '!', '-', '–', '"', '\'');
        return bare.Length >= Shortest ? bare : sentence.Trim(' ', '.', '!', '"');
    }

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

    /// <summary>Words that say no more than that there was a problem.</summary>
    [GeneratedRegex(
        "^(?:(?:hej|hi|hello)[,!. ]+)?(?:(?:vi|jeg) (?:stod med|stod over for|kæmpede med|sloges med|havde (?:store )?(?:problemer|udfordringer|bøvl) med|oplevede,? (?:at )?|var i tvivl om,?|havde det problem,? at)"
        + "|(?:problemet|udfordringen|det (?:svære|største problem|største hovedbrud)(?: for os)?) (?:var|er|bestod i)(?:,? at)?|we (?:struggled|had (?:problems|trouble)) with|the (?:problem|challenge) was(?: that)?) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
