using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>A row of the thesaurus as terms.</summary>
internal sealed class AnalyzedRow
{
    private const double BetweenWords = 0.8;
    private const double BroaderToHead = 0.6;

    private readonly ThesaurusRow row;

    public AnalyzedRow(ThesaurusRow row, TermCache cache)
    {
        this.row = row;
        var head = Tokenizer.Tokenize(row.Head);
        var tokens = row.Words.Select(Tokenizer.Tokenize).ToList();
        Head = [.. head.Select(t => cache.Term(t, isEnglish: false))];
        Words = [.. tokens.Select(w => w.Select(t => cache.Term(t, row.English)).ToArray())];
        SingleWords = [.. (row.English ? [] : tokens).Append(head)
            .Where(t => t is [{ Kind: TokenKind.Word, Parts.Count: 0 }]).Select(t => TextFolding.Danish(t[0].Text))];
    }

    /// <summary>The head.</summary>
    public string[] Head { get; }

    /// <summary>The words.</summary>
    public string[][] Words { get; }

    /// <summary>The Danish words of the row that are single words, folded.</summary>
    public IReadOnlyList<string> SingleWords { get; }

    /// <summary>What a word of the row may stand for, and how nearly. Only Danish: that is what lessons are written in.</summary>
    /// <param name="word">The word's number; -1 for the head.</param>
    public IEnumerable<(string[] Terms, double Weight)> StandingFor(int word)
    {
        if (word >= 0 && Head.Length > 0)
        {
            yield return (Head, row.Relation == Relation.Broader ? row.Weight * BroaderToHead : row.Weight);
        }

        if (row.English || (word >= 0 && row.Relation != Relation.Same))
        {
            yield break;
        }

        for (var other = 0; other < Words.Length; other++)
        {
            if (other != word && Words[other].Length > 0)
            {
                yield return (Words[other], word < 0 ? row.Weight : row.Weight * BetweenWords);
            }
        }
    }

    /// <summary>The terms that a phrase is compared by.</summary>
    /// <param name="tokens">The tokens of the phrase.</param>
    /// <param name="english">Whether it is English.</param>
    public static string[] Terms(List<Token> tokens, bool english)
        => [.. tokens.Select(t => t.Kind != TokenKind.Word ? t.Text : english ? TermAnalyzer.English(t.Text) : TermAnalyzer.Danish(t.Text))];
}
