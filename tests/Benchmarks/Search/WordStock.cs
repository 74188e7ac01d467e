using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Benchmarks.Search;

/// <summary>
/// Words to exchange for each other, in classes of the same ending, and new compounds made of them. The number of distinct words
/// grows with the square root of the number of lessons (Heaps' law), and old words are taken more often than new ones.
/// </summary>
internal sealed partial class WordStock
{
    private const int ShortestContentWord = 5;
    private const int Ending = 2;

    private readonly Dictionary<string, List<string>> classes;
    private readonly List<string> modifiers;
    private readonly HashSet<string> words;
    private readonly int seedLessons;
    private readonly int seedWords;
    private readonly Random random;

    /// <summary>The words of the seed lessons, commonest first in each class.</summary>
    /// <param name="seed">The lessons.</param>
    /// <param name="random">Chooses.</param>
    public WordStock(IReadOnlyCollection<Lesson> seed, Random random)
    {
        this.random = random;
        var counted = seed.SelectMany(l => new[] { l.Title, l.Problem, l.Action, l.Outcome }).OfType<string>()
            .SelectMany(t => Word().Matches(t).Select(m => m.Value))
            .Where(IsContent)
            .CountBy(w => w, StringComparer.Ordinal).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => w.Key).ToList();
        classes = counted.GroupBy(Class).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        modifiers = [.. counted.Where(w => w.Length <= 9 && (w.EndsWith("ing", StringComparison.Ordinal) || !w.EndsWith('e')))];
        words = counted.ToHashSet(StringComparer.Ordinal);
        seedWords = words.Count;
        seedLessons = seed.Count;
    }

    /// <summary>How many distinct words there are.</summary>
    public int Count => words.Count;

    /// <summary>Whether a word may be exchanged: lower case and not short, so that small words and names stay.</summary>
    /// <param name="word">A word.</param>
    public static bool IsContent(string word) => word.Length >= ShortestContentWord && word.All(char.IsLower);

    /// <summary>A word of the same class.</summary>
    /// <param name="word">The word to exchange.</param>
    /// <param name="lessonNumber">How many lessons there are already.</param>
    public string Exchange(string word, int lessonNumber)
    {
        if (!classes.TryGetValue(Class(word), out var same))
        {
            return word;
        }

        if (words.Count < seedWords * Math.Sqrt((double)lessonNumber / seedLessons))
        {
            var modifier = modifiers[random.Next(modifiers.Count)];
            var compound = modifier + (modifier.EndsWith("ing", StringComparison.Ordinal) ? "s" : "") + Pick(same);
            if (compound.Length < 30 && words.Add(compound))
            {
                same.Add(compound);
                return compound;
            }
        }

        return Pick(same);
    }

    // The cube makes the first word of a thousand about a hundred times as likely as the last: near Zipf's law.
    private string Pick(List<string> same) => same[(int)(same.Count * Math.Pow(random.NextDouble(), 3))];

    private static string Class(string word) => word[^Ending..];

    [GeneratedRegex(@"\p{L}+")]
    internal static partial Regex Word();
}
