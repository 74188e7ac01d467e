using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>The words of a question, how much each says, and which of them stand in a sentence that asks.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Says">How much each says; 0 for nothing.</param>
/// <param name="Asked">Whether it stands in a sentence that asks; all do if no sentence ends in a question mark.</param>
internal sealed record WeighedWords(List<Token> Tokens, List<double> Says, List<bool> Asked)
{
    private const int MostTokens = 200;

    // What leads up to a question counts less than the question, however long it is, unless the question is "hvad gør andre?".
    private const double BesideTheQuestion = 0.45;
    private const double MostBeside = 0.35;
    private const double EnoughToAsk = 1.5;

    /// <summary>Reads them.</summary>
    /// <param name="text">The question.</param>
    /// <param name="weight">How much a word says by itself.</param>
    public static WeighedWords Of(string text, Func<Token, double> weight)
    {
        var sentences = SentencesOf(text);
        var asks = sentences.Exists(s => s.Asks);
        var tokens = new List<Token>();
        var asked = new List<bool>();
        foreach (var (sentence, isAsked) in sentences)
        {
            foreach (var token in Tokenizer.Tokenize(sentence).Take(MostTokens - tokens.Count))
            {
                tokens.Add(token);
                asked.Add(isAsked || !asks);
            }
        }

        List<double> says = [.. tokens.Select(weight)];
        var inQuestion = says.Where((_, i) => asked[i]).Sum();
        var beside = says.Where((_, i) => !asked[i]).Sum();
        if (inQuestion >= EnoughToAsk && beside > 0)
        {
            var share = Math.Min(BesideTheQuestion, MostBeside * inQuestion / beside);
            says = [.. says.Select((own, i) => asked[i] ? own : own * share)];
        }

        return new WeighedWords(tokens, says, asked);
    }

    private static List<(string Sentence, bool Asks)> SentencesOf(string text)
    {
        var sentences = new List<(string, bool)>();
        var from = 0;
        foreach (var sentence in Sentences.Of(text).Where(s => s.Length > 0))
        {
            from = text.IndexOf(sentence, from, StringComparison.Ordinal) + sentence.Length;
            sentences.Add((sentence, from < text.Length && text[from] == '?'));
        }

        return sentences;
    }
}
