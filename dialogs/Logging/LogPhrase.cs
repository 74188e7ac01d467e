using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>What a message says that wants to log an experience.</summary>
/// <param name="Story">The experience, where the message tells it at once; null if it does not.</param>
/// <param name="ToldFor">For whom it is told; null for the writer's own.</param>
/// <param name="Topic">What it will be about, in a word or two; null if that is not said.</param>
internal sealed partial record LogPhrase(string? Story, string? ToldFor, string? Topic)
{
    /// <summary>With more words than these beside the phrase, a message tells the experience.</summary>
    private const int WordsOfATopic = 12;

    private const int LongestTopic = 80;

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="phrases">The phrases by which it is told that somebody wants to log.</param>
    /// <returns>What it says; null if it does not want to log anything.</returns>
    public static LogPhrase? In(string text, IntentPhrases phrases)
    {
        if (!phrases.Has(text, Intent.Log) || phrases.Has(text, Intent.Contact))
        {
            return null;
        }

        var tokens = Tokenizer.Tokenize(text);
        var end = End(text, tokens, phrases);
        var rest = Lead().Replace(text[end..], "").Trim();
        var words = Tokenizer.Tokenize(rest).Count;
        if (TellingSenses.IsQuestion(text, tokens.Count, TellingStep.Story) && !Requests(text[..end], rest, tokens, phrases))
        {
            return null;
        }

        var toldFor = For().Match(text) is { Success: true } match ? match.Groups["who"].Value.Trim() : null;

        // A story that only ends with the phrase ("… gem som erfaring") is told before it.
        var story = words > WordsOfATopic ? rest : tokens.Count > WordsOfATopic + 5 ? text : null;
        var topic = story is null && toldFor is null && About().Match(rest) is { Success: true } about ? about.Groups["what"].Value.Trim(' ', '.', '?') : null;
        return new LogPhrase(story, toldFor, topic is { Length: > 2 and <= LongestTopic } ? char.ToUpperInvariant(topic[0]) + topic[1..] : null);
    }

    /// <summary>Whether a question is a polite wish to log: "kan jeg logge en erfaring?", but not "hvordan kan vi dele vores erfaringer med KL?".</summary>
    private static bool Requests(string beginning, string rest, List<Token> tokens, IntentPhrases phrases)
    {
        var first = beginning.IndexOf(tokens[0].Surface, StringComparison.Ordinal) + tokens[0].Surface.Length;
        var starts = first < beginning.Length && !phrases.Has(beginning[first..], Intent.Log);
        return Wish().IsMatch(beginning) || (starts && !Statement().IsMatch(beginning)) || (Tokenizer.Tokenize(rest).Count == 0 && MayI().IsMatch(beginning));
    }

    /// <summary>Where the phrase ends, in characters: after the fewest words that say it.</summary>
    private static int End(string text, List<Token> tokens, IntentPhrases phrases)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            at = text.IndexOf(token.Surface, at, StringComparison.Ordinal) + token.Surface.Length;
            if (phrases.Has(text[..at], Intent.Log))
            {
                break;
            }
        }

        return at;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(?:hej\W+)?(?:(?:jeg|vi|i|we) (?:vil|skal|ønsker|want|would|need)|i'd|we'd|(?:kan|må) jeg|(?:can|may|could) i)\b", Options)]
    private static partial Regex Wish();

    [GeneratedRegex(@"^\W*(?:hej\W+)?(?:kan|må|can|may|could)\b", Options)]
    private static partial Regex MayI();

    [GeneratedRegex(@"^\W*(?:vi|det|we|that)\b", Options)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^[\s,.:;!–-]+", Options)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:på vegne af|on behalf of) (?<who>[^.,:;!?\n]{2,80})", Options)]
    private static partial Regex For();

    [GeneratedRegex(@"^(?:om|about|med) (?<what>.+)$", Options)]
    private static partial Regex About();
}
