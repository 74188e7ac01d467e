using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>Plain comparison of words, for small registries that are looked up by name and do not need the search index.</summary>
public static partial class PlainWords
{
    /// <summary>Shorter words are compared whole, longer ones by their beginning.</summary>
    private const int Beginning = 5;

    private static readonly HashSet<string> Empty =
    [
        .. """
            af alle alt andre at blev blive bliver da de dem den der deres det dette dig din dit du efter eller en end er et
            flere for fra få får gør ham han har have havde hun hvad hvem hver hvilke hvilken hvor hvordan hvorfor i ikke ind
            jeg jer jeres kan kom kunne man med meget men mig min mit mod må ned nogen noget nogle nu når og også om op os over
            på selv sig sin skal skulle som så til ud under var ved vi vil ville vores være været
            a about an and any are as by can do does for from has have how i in is it my of on or our that the this to us was
            we what when where which who with you your
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>The words of a text in lower case, without the small ones that say nothing of a subject, each once.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> In(string text)
        => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => !Empty.Contains(word)).Distinct()];

    /// <summary>How many words of one list have a like in the other: the same word, or for longer words the same beginning.</summary>
    /// <param name="asked">The words looked for.</param>
    /// <param name="offered">The words looked in.</param>
    public static int Common(IReadOnlyList<string> asked, IReadOnlyList<string> offered)
        => asked.Count(word => offered.Any(other => Alike(word, other)));

    /// <summary>Finds the items that a text is most about: a word counts the more, the fewer items have it.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">All items.</param>
    /// <param name="text">The text, for instance a question.</param>
    /// <param name="words">The words of an item.</param>
    /// <param name="limit">How many at the most.</param>
    /// <returns>Best first; what is less than half as good as the best is left out.</returns>
    public static IReadOnlyList<T> Rank<T>(IReadOnlyList<T> items, string text, Func<T, string> words, int limit)
    {
        var offered = items.Select(item => In(words(item))).ToList();
        var scores = new double[items.Count];
        foreach (var word in In(text))
        {
            var having = Enumerable.Range(0, items.Count).Where(i => offered[i].Any(other => Alike(word, other))).ToList();
            having.ForEach(i => scores[i] += 1.0 / having.Count);
        }

        var best = scores.DefaultIfEmpty().Max();
        return [.. Enumerable.Range(0, items.Count)
            .Where(i => scores[i] > 0 && scores[i] >= best / 2)
            .OrderByDescending(i => scores[i])
            .Take(limit)
            .Select(i => items[i])];
    }

    /// <summary>Whether two words are the same, or long and begin alike.</summary>
    /// <param name="a">A word in lower case.</param>
    /// <param name="b">Another.</param>
    public static bool Alike(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var length = Math.Min(a.Length, b.Length);
        return a == b || (length >= Beginning && string.CompareOrdinal(a, 0, b, 0, Math.Max(Beginning, length - 2)) == 0);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
