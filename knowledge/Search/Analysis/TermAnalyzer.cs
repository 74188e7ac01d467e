namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>A term of the index, and how much of an occurrence it is.</summary>
/// <param name="Term">The term; English ones begin with <see cref="TermAnalyzer.EnglishPrefix"/>.</param>
/// <param name="Share">1 for the word itself, less for a part of a compound.</param>
public readonly record struct AnalyzedTerm(string Term, double Share);

/// <summary>Turns tokens into the terms that lessons are found by. Immutable.</summary>
/// <param name="splitter">Splits compounds; null to leave them whole.</param>
public sealed class TermAnalyzer(CompoundSplitter? splitter)
{
    /// <summary>What an English term begins with, so that "side" and "side" do not meet.</summary>
    public const string EnglishPrefix = "en:";

    private const char PhrasingSign = '~';

    /// <summary>How much of an occurrence the head of a compound is: a "borgersamtale" is a "samtale".</summary>
    public const double HeadShare = 0.75;

    /// <summary>How much of an occurrence the other parts of a compound are.</summary>
    public const double ModifierShare = 0.55;

    /// <summary>The terms of a token, the word itself first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="english">Whether the text is English.</param>
    public IEnumerable<AnalyzedTerm> Analyze(Token token, bool english)
    {
        if (token.Kind != TokenKind.Word)
        {
            yield return new AnalyzedTerm(token.Text, 1);
            yield break;
        }

        yield return new AnalyzedTerm(english ? English(token.Text) : Danish(token.Text), 1);
        if (token.Parts.Count > 0)
        {
            foreach (var part in token.Parts.Where(p => p.Length > 1))
            {
                yield return new AnalyzedTerm(english ? English(part) : Danish(part), HeadShare);
            }
        }
        else if (!english && splitter is not null)
        {
            var parts = splitter.Split(TextFolding.Danish(token.Text));
            for (var i = 0; i < parts.Count; i++)
            {
                yield return new AnalyzedTerm(Danish(parts[i]), i == parts.Count - 1 ? HeadShare : ModifierShare);
            }
        }
    }

    /// <summary>
    /// The term of a word that says nothing by itself, in the questions that lessons answer: "vi", "hvad", "gør". Together such
    /// words tell how a question is put.
    /// </summary>
    /// <param name="word">A folded word.</param>
    /// <param name="english">Whether it is English.</param>
    public static string Phrasing(string word, bool english) => PhrasingSign + (english ? EnglishPrefix + word : TextFolding.Danish(word));

    /// <summary>Whether a term is one of <see cref="Phrasing"/>.</summary>
    /// <param name="term">The term.</param>
    public static bool IsPhrasing(string term) => term[0] == PhrasingSign;

    /// <summary>The Danish term of a folded word. Short words and abbreviations (AI, KL, DPO) are kept whole.</summary>
    /// <param name="word">A folded word.</param>
    public static string Danish(string word)
    {
        var danish = TextFolding.Danish(word);
        return IrregularWords.Stem(danish) ?? (danish.Length <= 3 ? danish : DanishStemmer.Stem(danish));
    }

    /// <summary>The English term of a folded word.</summary>
    /// <param name="word">A folded word.</param>
    public static string English(string word) => EnglishPrefix + (word.Length <= 3 ? word : EnglishStemmer.Stem(word));
}
