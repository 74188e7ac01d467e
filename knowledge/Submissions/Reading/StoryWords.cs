using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>Finds in a story what the lessons have names for: technologies and suppliers.</summary>
/// <param name="index">The lessons.</param>
internal sealed partial class StoryWords(LessonIndex index)
{
    private const int Most = 4;

    /// <summary>Words that a lesson may be filed under, and that say nothing of a story in which they stand.</summary>
    private static readonly FrozenSet<string> Vague = new[]
    {
        "data", "app", "datagrundlag", "rapportering", "digitale løsninger", "automatisering", "integration", "optimering", "kunstig intelligens", "beslutningsstøtte",
        "teams", "datadeling", "datainfrastruktur", "egenudvikling", "fagsystem", "profilering",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What people call a technology, where the lessons have another word.</summary>
    private static readonly (string Said, string Called)[] Also =
    [
        ("talebot", "voicebot"), ("talebotten", "voicebot"), ("chatbotten", "chatbot"), ("copilot", "generativ AI"), ("chatgpt", "generativ AI"), ("sprogmodel", "sprogmodel"),
        ("robotten", "softwarerobotter"), ("rpa", "RPA"), ("røntgenbilleder", "billedanalyse"), ("sensorer", "sensorer"), ("speech recognition", "talegenkendelse"),
        ("machine learning", "maskinlæring"), ("language model", "sprogmodel"),
    ];

    /// <summary>The technologies that a story names, as short Danish terms, at most four.</summary>
    /// <param name="story">The story.</param>
    /// <param name="teller">Who tells.</param>
    public IReadOnlyList<string> Technologies(string story, Reader teller)
    {
        var text = Terms(story);
        var known = index.Values(lesson => lesson.Technology, teller).Keys
            .Where(name => !Vague.Contains(name) && Holds(text, Terms(name)));
        var also = Also.Where(pair => Holds(text, Terms(pair.Said))).Select(pair => pair.Called);
        return [.. known.Concat(also).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The supplier that a story names; null if none is, or several are.</summary>
    /// <param name="story">The story.</param>
    /// <param name="teller">Who tells.</param>
    public string? Supplier(string story, Reader teller)
    {
        var words = Tokenizer.Tokenize(story).Select(token => token.Surface).ToHashSet(StringComparer.Ordinal);
        var known = index.Values(Suppliers, teller).Keys.Where(name => name.Split(' ').All(words.Contains)).ToList();
        return known.Count == 1 ? known[0]
            : known.Count == 0 && Told().Match(story) is { Success: true } told ? told.Groups["name"].Value
            : null;
    }

    private static IEnumerable<string> Suppliers(Lesson lesson) => lesson.Supplier?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string[] Terms(string text) => [.. Tokenizer.Tokenize(text).Select(token => TermAnalyzer.Danish(token.Text))];

    private static bool Holds(string[] text, string[] words) => words.Length > 0 && text.AsSpan().IndexOf(words) >= 0;

    [GeneratedRegex(@"\b[Ll]everandøren(?: hedder| var| er)?,? (?<name>\p{Lu}[\p{L}\d]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
