using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>Two words that must not be made to mean the same.</summary>
/// <param name="One">A word or phrase.</param>
/// <param name="Other">Another.</param>
public sealed record UnlikePair(string One, string Other);

/// <summary>
/// Pairs of words that stand near each other and still are not the same (følgegruppe and styregruppe), from
/// <c>lexicon/unlike.tsv</c>: whoever asks for one must not be answered with the other. Immutable.
/// </summary>
public sealed class UnlikePairs
{
    /// <summary>The weight from which a row with relation <see cref="Relation.Same"/> makes its head and all its words the same.</summary>
    public const double SameFrom = 0.6;

    private readonly List<(UnlikePair Pair, Phrase One, Phrase Other)> pairs = [];

    private UnlikePairs()
    {
    }

    /// <summary>The pairs.</summary>
    public IEnumerable<UnlikePair> All => pairs.Select(p => p.Pair);

    /// <summary>Reads the list.</summary>
    /// <param name="lines">Two words separated by a tab; # begins a comment.</param>
    /// <exception cref="FormatException">A line is not of that form; the message says which.</exception>
    public static UnlikePairs Parse(IEnumerable<string> lines)
    {
        var result = new UnlikePairs();
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line.Split('\t') is not [{ Length: > 0 } one, { Length: > 0 } other])
            {
                throw new FormatException($"unlike.tsv: '{line}' is not two words separated by a tab.");
            }

            result.pairs.Add((new UnlikePair(one, other), Phrase.Of(one), Phrase.Of(other)));
        }

        return result;
    }

    /// <summary>
    /// The first pair that a row makes the same; null if there is none. Danish words of a row stand for its head and for each
    /// other, English ones for its head only.
    /// </summary>
    /// <param name="row">The row.</param>
    public UnlikePair? BrokenBy(ThesaurusRow row)
    {
        if (row.Relation != Relation.Same || row.Weight < SameFrom)
        {
            return null;
        }

        var head = Key(row.Head, english: false);
        var words = row.Words.Select(w => Key(w, row.English)).ToHashSet(StringComparer.Ordinal);
        return pairs.Where(p => IsOneOf(p.One) && IsOneOf(p.Other) && (!row.English || IsHead(p.One) || IsHead(p.Other)))
            .Select(p => p.Pair).FirstOrDefault();

        bool IsHead(Phrase phrase) => phrase.Danish == head;
        bool IsOneOf(Phrase phrase) => IsHead(phrase) || words.Contains(row.English ? phrase.English : phrase.Danish);
    }

    private static string Key(string phrase, bool english) => string.Join(' ', AnalyzedRow.Terms(Tokenizer.Tokenize(phrase), english));

    // The list does not say the language of a word: it is compared in that of the row.
    private readonly record struct Phrase(string Danish, string English)
    {
        public static Phrase Of(string text) => new(Key(text, english: false), Key(text, english: true));
    }
}
