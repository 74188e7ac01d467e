using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>A phrase that may stand for another.</summary>
/// <param name="Terms">The Danish terms of the phrase that is looked for.</param>
/// <param name="Weight">Between 0 and 1: how nearly it means the same.</param>
public sealed record Expansion(IReadOnlyList<string> Terms, double Weight);

/// <summary>A phrase of a question that the thesaurus knows.</summary>
/// <param name="Length">How many tokens it spans.</param>
/// <param name="Expansions">What it may stand for, nearest first.</param>
public sealed record PhraseMatch(int Length, IReadOnlyList<Expansion> Expansions);

/// <summary>
/// Everyday words, official words and English words of the domain, and how they stand for each other. Rows are kept as they
/// are; what a phrase may stand for is worked out when it is met. Immutable, and safe to use from several threads.
/// </summary>
public sealed class Thesaurus
{
    // Beyond these the weights are too small to matter, and each costs time.
    private const int MostExpansions = 40;

    // People use the same few thousand words again and again; what they stand for is worth keeping, and all words are too many.
    private const int MostKept = 8_192;

    private readonly ConcurrentDictionary<string, IReadOnlyList<Expansion>> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Occurrence>> byFirstTerm = new(StringComparer.Ordinal);
    private readonly HashSet<string> words;
    private readonly List<AnalyzedRow> rows = [];
    private readonly Thesaurus? beneath;

    private Thesaurus(Thesaurus? beneath = null)
    {
        this.beneath = beneath;
        words = new HashSet<string>(beneath?.words ?? [], StringComparer.Ordinal);
    }

    /// <summary>How many rows it has.</summary>
    public int Count => rows.Count + (beneath?.Count ?? 0);

    /// <summary>The single Danish words that occur in it, folded: parts of compounds are recognised by them.</summary>
    public IReadOnlySet<string> Words => words;

    /// <summary>Reads thesaurus lines.</summary>
    /// <param name="lines">Lines of <see cref="ThesaurusRow"/>; # begins a comment.</param>
    /// <exception cref="FormatException">A line is not of that form; the message says which.</exception>
    public static Thesaurus Parse(IEnumerable<string> lines)
    {
        var thesaurus = new Thesaurus();
        var cache = new TermCache();
        foreach (var row in lines.Where(l => l.Length > 0 && l[0] != '#').AsParallel().AsOrdered().Select(l => new AnalyzedRow(ThesaurusRow.Parse(l), cache)))
        {
            thesaurus.Add(row);
        }

        return thesaurus;
    }

    /// <summary>This thesaurus with rows on top; it stays as it is itself. It takes no longer than the rows do.</summary>
    /// <param name="added">The rows.</param>
    public Thesaurus With(IEnumerable<ThesaurusRow> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        var thesaurus = new Thesaurus(this);
        var cache = new TermCache();
        foreach (var row in added)
        {
            thesaurus.Add(new AnalyzedRow(row, cache));
        }

        return thesaurus;
    }

    /// <summary>The known phrases that begin at a place.</summary>
    /// <param name="terms">The terms of a question.</param>
    /// <param name="start">The place.</param>
    public IEnumerable<PhraseMatch> Matches(IReadOnlyList<string> terms, int start)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var under = beneath?.Matches(terms, start) ?? [];
        if (!byFirstTerm.TryGetValue(terms[start], out var occurrences))
        {
            return under;
        }

        var found = occurrences.Where(o => IsAt(Phrase(o), terms, start)).GroupBy(o => string.Join(' ', Phrase(o)), StringComparer.Ordinal);
        return beneath is null
            ? found.Select(g => new PhraseMatch(Phrase(g.First()).Length, Kept(g.Key, g, [])))
            : Merged([.. under], found.ToDictionary(g => Phrase(g.First()).Length));
    }

    /// <summary>From the same place on, two phrases of as many words are the same phrase.</summary>
    private IEnumerable<PhraseMatch> Merged(List<PhraseMatch> under, Dictionary<int, IGrouping<string, Occurrence>> over)
        => under.Select(match => over.Remove(match.Length, out var own) ? new PhraseMatch(match.Length, Kept(own.Key, own, match.Expansions)) : match).ToList()
            .Concat(over.Values.Select(own => new PhraseMatch(Phrase(own.First()).Length, Kept(own.Key, own, []))));

    private string[] Phrase(Occurrence occurrence)
        => occurrence.Word < 0 ? rows[occurrence.Row].Head : rows[occurrence.Row].Words[occurrence.Word];

    private static bool IsAt(string[] phrase, IReadOnlyList<string> terms, int start)
    {
        if (start + phrase.Length > terms.Count)
        {
            return false;
        }

        for (var i = 1; i < phrase.Length; i++)
        {
            if (phrase[i] != terms[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private IReadOnlyList<Expansion> Kept(string phrase, IEnumerable<Occurrence> occurrences, IReadOnlyList<Expansion> under)
    {
        if (kept.TryGetValue(phrase, out var known))
        {
            return known;
        }

        var expansions = Expansions(phrase, occurrences, under);
        if (kept.Count < MostKept)
        {
            kept.TryAdd(phrase, expansions);
        }

        return expansions;
    }

    private List<Expansion> Expansions(string phrase, IEnumerable<Occurrence> occurrences, IReadOnlyList<Expansion> under)
    {
        var best = new Dictionary<string, (IReadOnlyList<string> Terms, double Weight)>(StringComparer.Ordinal);
        foreach (var (terms, weight) in occurrences.SelectMany(o => rows[o.Row].StandingFor(o.Word)))
        {
            Hold(terms, weight);
        }

        // What was laid on top was meant, and is not crowded out by what lies beneath.
        best.Remove(phrase);
        var own = best.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var expansion in under)
        {
            Hold(expansion.Terms, expansion.Weight);
        }

        return
        [
            .. best.OrderByDescending(e => own.Contains(e.Key)).ThenByDescending(e => e.Value.Weight).Take(MostExpansions)
                .Select(e => new Expansion(e.Value.Terms, e.Value.Weight)).OrderByDescending(e => e.Weight),
        ];

        void Hold(IReadOnlyList<string> terms, double weight)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, string.Join(' ', terms), out _);
            known = weight > known.Weight ? (terms, weight) : known;
        }
    }

    private void Add(AnalyzedRow row)
    {
        rows.Add(row);
        words.UnionWith(row.SingleWords);
        Note(row.Head, -1);
        for (var word = 0; word < row.Words.Length; word++)
        {
            Note(row.Words[word], word);
        }
    }

    private void Note(string[] phrase, int word)
    {
        if (phrase.Length > 0)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(byFirstTerm, phrase[0], out _) ??= []).Add(new Occurrence(rows.Count - 1, word));
        }
    }

    // Word -1 is the head.
    private readonly record struct Occurrence(int Row, int Word);
}
