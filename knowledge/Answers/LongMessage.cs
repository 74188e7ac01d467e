using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>
/// Reads pasted mails: no lesson covers a hundred words, but one of the sentences may be the question. What stands after the
/// greeting at the end is no part of it.
/// </summary>
internal static partial class LongMessage
{
    private const int LongFrom = 45;
    private const int ShortestSentence = 4;
    private const int MostSentences = 12;

    /// <summary>The message without the greeting at its end.</summary>
    /// <param name="text">The message.</param>
    public static string WithoutSignature(string text)
    {
        var end = Signature().Match(text);
        return end.Success && end.Index > 0 ? text[..end.Index] : text;
    }

    /// <summary>The sentences of a long message that may be searched for, questions first; empty if the message is not long.</summary>
    /// <param name="text">The message.</param>
    public static IReadOnlyList<string> Sentences(string text)
        => Tokenizer.Tokenize(text).Count < LongFrom ? []
            : [.. Sentence().Matches(text).Select(m => m.Value.Trim()).Where(s => Tokenizer.Tokenize(s).Count >= ShortestSentence)
                .OrderByDescending(s => s.EndsWith('?')).Take(MostSentences)];

    [GeneratedRegex(@"\b(med venlig hilsen|venlig hilsen|de bedste hilsner|mvh|kind regards|best regards|regards,)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"[^.?!\n]+[.?!]?")]
    private static partial Regex Sentence();
}
