using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>A phrase that may stand for another.</summary>
/// <param name="Terms">The Danish terms of the phrase that is looked for.</param>
/// <param name="Weight">Between 0 and 1: how nearly it means the same.</param>
public sealed record Expansion(IReadOnlyList<string> Terms, double Weight);

/// <summary>A phrase of a question that the thesaurus knows.</summary>
/// <param name="Length">How many tokens it spans.</param>
/// <param name="Expansions">What it may stand for.</param>
public sealed record PhraseMatch(int Length, IReadOnlyList<Expansion> Expansions);

/// <summary>Everyday words, official words and English words of the domain, and how they stand for each other. Immutable.</summary>
public sealed class Thesaurus
{
    private readonly Dictionary<string, List<(string[] Phrase, List<Expansion> Expansions)>> byFirstTerm = new(StringComparer.Ordinal);

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    private Thesaurus()
    {
    }

    /// <summary>How many pairs of phrases it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The single Danish words that occur in it, folded: parts of compounds are recognised by them.</summary>
    public IReadOnlySet<string> Words => words;

    /// <summary>Reads thesaurus lines.</summary>
    /// <param name="lines">Lines of <see cref="ThesaurusRow"/>; # begins a comment.</param>
    /// <exception cref="FormatException">A line is not of that form; the message says which.</exception>
    public static Thesaurus Parse(IEnumerable<string> lines)
    {
        var thesaurus = new Thesaurus();
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            var row = ThesaurusRow.Parse(line);
            thesaurus.LearnWords(row);
            foreach (var (from, english, to, weight) in row.Pairs())
            {
                thesaurus.Add(Terms(from, english), Terms(to, english: false), weight);
            }
        }

        return thesaurus;
    }

    /// <summary>The longest known phrases that begin at a place.</summary>
    /// <param name="terms">The terms of a question.</param>
    /// <param name="start">The place.</param>
    public IEnumerable<PhraseMatch> Matches(IReadOnlyList<string> terms, int start)
    {
        if (!byFirstTerm.TryGetValue(terms[start], out var phrases))
        {
            yield break;
        }

        foreach (var (phrase, expansions) in phrases)
        {
            if (start + phrase.Length <= terms.Count && IsAt(phrase, terms, start))
            {
                yield return new PhraseMatch(phrase.Length, expansions);
            }
        }
    }

    private static string[] Terms(string phrase, bool english)
        => [.. Tokenizer.Tokenize(phrase).Select(t => t.Kind != TokenKind.Word ? t.Text
            : english ? TermAnalyzer.English(t.Text) : TermAnalyzer.Danish(t.Text))];

    private static bool IsAt(string[] phrase, IReadOnlyList<string> terms, int start)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (phrase[i] != terms[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private void LearnWords(ThesaurusRow row)
    {
        foreach (var phrase in row.English ? [row.Head] : row.Words.Append(row.Head))
        {
            if (Tokenizer.Tokenize(phrase) is [{ Kind: TokenKind.Word, Parts.Count: 0 } word])
            {
                words.Add(TextFolding.Danish(word.Text));
            }
        }
    }

    private void Add(string[] from, string[] to, double weight)
    {
        if (from.Length == 0 || to.Length == 0 || from.SequenceEqual(to))
        {
            return;
        }

        if (!byFirstTerm.TryGetValue(from[0], out var phrases))
        {
            byFirstTerm[from[0]] = phrases = [];
        }

        var index = phrases.FindIndex(p => p.Phrase.SequenceEqual(from));
        if (index < 0)
        {
            phrases.Add((from, []));
            index = phrases.Count - 1;
        }

        var expansions = phrases[index].Expansions;
        var known = expansions.FindIndex(e => e.Terms.SequenceEqual(to));
        if (known < 0)
        {
            expansions.Add(new Expansion(to, weight));
            Count++;
        }
        else if (expansions[known].Weight < weight)
        {
            expansions[known] = new Expansion(to, weight);
        }
    }
}
