using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>
/// Messages that ask nothing: thanks, an "ok", a word about the person. Each gets a sentence that says how to go on, and none
/// becomes a question or the subject of the next one.
/// </summary>
internal static class SmallTalk
{
    /// <summary>Somebody who tells of themselves in more words than this also says what they are up against.</summary>
    private const int LongestIntroduction = 7;

    private static readonly Intent[] Wholes = [Intent.Thanks, Intent.Approval, Intent.YesOrNo];

    /// <summary>What to reply.</summary>
    /// <param name="text">The message.</param>
    /// <param name="phrases">The phrases by which such messages are told.</param>
    /// <param name="asked">Whether there is an answer in the conversation that the message may be about.</param>
    /// <returns>The key of the sentence; null if the message is none of these.</returns>
    public static string? Reply(string text, IntentPhrases phrases, bool asked)
        => phrases.Has(text, Intent.Feedback) ? (asked ? "SayBelowTheLesson" : "NothingAsked")
            : phrases.Has(text, Intent.Introduction) && IsShortStatement(text) ? nameof(Intent.Introduction)
            : Wholes.Where(intent => phrases.Has(text, intent)).Select(intent => intent.ToString()).FirstOrDefault();

    private static bool IsShortStatement(string text) => !text.Contains('?') && Tokenizer.Tokenize(text).Count <= LongestIntroduction;
}
