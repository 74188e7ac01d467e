using System.Collections.Concurrent;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>
/// Numbers for terms, and in how many lessons each occurs. Grows only. One writer at a time; readers may read meanwhile,
/// never wait, and may see counts that are a moment old.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, GrowingList> families = new(StringComparer.Ordinal);

    // A reader learns a number from the count or from the dictionary, both of which the writer publishes after the columns
    // that hold it, and takes the columns after that: so they always reach as far as the number. Processors that reorder
    // memory keep to this because the fields are volatile.
    private volatile Columns columns = new(1024);
    private volatile int count;

    /// <summary>How many terms there are.</summary>
    public int Count => count;

    /// <summary>The number of a term, or -1 if no lesson has ever held it.</summary>
    /// <param name="term">The term.</param>
    public int Find(string term) => numbers.GetValueOrDefault(term, -1);

    /// <summary>The term of a number.</summary>
    /// <param name="number">A number below <see cref="Count"/>.</param>
    public string Term(int number) => columns.Terms[number];

    /// <summary>In how many lessons a term occurs.</summary>
    /// <param name="number">The term's number.</param>
    public int LessonsWith(int number) => columns.Lessons[number];

    /// <summary>In how many lessons that everyone may see a term occurs.</summary>
    /// <param name="number">The term's number.</param>
    public int OpenLessonsWith(int number) => columns.Open[number];

    /// <summary>Which letters a term has.</summary>
    /// <param name="number">The term's number.</param>
    public uint Letters(int number) => columns.Letters[number];

    /// <summary>The Danish terms that share a family, as many as there are now.</summary>
    /// <param name="key">The family's key.</param>
    public ArraySegment<int> Family(string key) => families.TryGetValue(key, out var family) ? family.Items : ArraySegment<int>.Empty;

    /// <summary>The number of a term, given now if it is new. Only for the writer.</summary>
    /// <param name="term">The term.</param>
    public int Add(string term)
    {
        if (numbers.TryGetValue(term, out var known))
        {
            return known;
        }

        var number = count;
        if (number == columns.Terms.Length)
        {
            columns = columns.Doubled();
        }

        columns.Terms[number] = term;
        columns.Letters[number] = LetterMask.Of(term);
        count = number + 1;
        numbers[term] = number;
        if (!term.StartsWith(TermAnalyzer.EnglishPrefix, StringComparison.Ordinal))
        {
            families.GetOrAdd(WordFamily.Key(term), _ => new GrowingList()).Add(number);
        }

        return number;
    }

    /// <summary>Counts one lesson more or less for a term. Only for the writer.</summary>
    /// <param name="number">The term's number.</param>
    /// <param name="change">1 or -1.</param>
    /// <param name="open">Whether everyone may see the lesson.</param>
    public void Recount(int number, int change, bool open = true)
    {
        columns.Lessons[number] += change;
        columns.Open[number] += open ? change : 0;
    }

    private sealed record Columns(string[] Terms, int[] Lessons, int[] Open, uint[] Letters)
    {
        public Columns(int size)
            : this(new string[size], new int[size], new int[size], new uint[size])
        {
        }

        public Columns Doubled()
        {
            var doubled = new Columns(Terms.Length * 2);
            Terms.CopyTo(doubled.Terms, 0);
            Lessons.CopyTo(doubled.Lessons, 0);
            Open.CopyTo(doubled.Open, 0);
            Letters.CopyTo(doubled.Letters, 0);
            return doubled;
        }
    }
}
