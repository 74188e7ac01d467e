using System.Collections.Concurrent;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>
/// Numbers for terms, and in how many lessons each occurs. Grows only. One writer at a time; readers may read meanwhile and
/// see counts that are a moment old.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> families = new(StringComparer.Ordinal);
    private string[] terms = new string[1024];
    private int[] lessons = new int[1024];
    private uint[] letters = new uint[1024];

    /// <summary>How many terms there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a term, or -1 if no lesson has ever held it.</summary>
    /// <param name="term">The term.</param>
    public int Find(string term) => numbers.GetValueOrDefault(term, -1);

    /// <summary>The term of a number.</summary>
    /// <param name="number">A number below <see cref="Count"/>.</param>
    public string Term(int number) => terms[number];

    /// <summary>In how many lessons a term occurs.</summary>
    /// <param name="number">The term's number.</param>
    public int LessonsWith(int number) => lessons[number];

    /// <summary>Which letters a term has.</summary>
    /// <param name="number">The term's number.</param>
    public uint Letters(int number) => letters[number];

    /// <summary>The Danish terms that share a family.</summary>
    /// <param name="key">The family's key.</param>
    public IReadOnlyList<int> Family(string key) => families.GetValueOrDefault(key, []);

    /// <summary>The number of a term, given now if it is new. Only for the writer.</summary>
    /// <param name="term">The term.</param>
    public int Add(string term)
    {
        if (numbers.TryGetValue(term, out var number))
        {
            return number;
        }

        if (Count == terms.Length)
        {
            Array.Resize(ref terms, Count * 2);
            Array.Resize(ref lessons, Count * 2);
            Array.Resize(ref letters, Count * 2);
        }

        terms[Count] = term;
        letters[Count] = LetterMask.Of(term);
        if (!term.StartsWith(TermAnalyzer.EnglishPrefix, StringComparison.Ordinal))
        {
            var family = WordFamily.Key(term);
            families[family] = [.. families.GetValueOrDefault(family, []), Count];
        }

        numbers[term] = Count;
        return Count++;
    }

    /// <summary>Counts one lesson more or less for a term. Only for the writer.</summary>
    /// <param name="number">The term's number.</param>
    /// <param name="change">1 or -1.</param>
    public void Recount(int number, int change) => lessons[number] += change;
}
