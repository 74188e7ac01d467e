using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>What a message means that is written while an experience is being told.</summary>
internal enum TellingSense
{
    /// <summary>It answers what the step asks.</summary>
    Answer,

    /// <summary>It says no more than yes or thanks: at a step that can be agreed to that means to go on, at others nothing.</summary>
    Agreement,

    /// <summary>To go on.</summary>
    GoOn,

    /// <summary>To go back a step.</summary>
    Back,

    /// <summary>To pass over the step.</summary>
    Skip,

    /// <summary>To put it off.</summary>
    Later,

    /// <summary>Not to tell it after all.</summary>
    Cancel,

    /// <summary>To send it.</summary>
    Send,

    /// <summary>To begin another one.</summary>
    Begin,

    /// <summary>It is something else: it is answered as always, and the telling waits.</summary>
    Aside,
}

/// <summary>
/// Tells the answer to a step from everything else that people write meanwhile. In this order: a message that is nothing but a
/// word for the way ("tilbage", "senere", "spring over", "annuller", "fortsæt", "send") is that word; a command, a wish for help or
/// one to log an experience at its beginning is an aside or another beginning; a question is an aside: what ends in a question mark and has at
/// most 40 words (a longer story may end in one), and what begins as questions do ("har nogen …", "hvordan gør vi …") and has at
/// most 15; a yes or a thanks and nothing else is agreement; all else is the answer. Pure.
/// </summary>
internal static partial class TellingSenses
{
    private const int WordsOfAQuestion = 40;
    private const int WordsOfAnOpenQuestion = 15;
    private const int WordsOfAWish = 8;

    private static readonly (Intent Intent, TellingSense Sense)[] Words =
    [
        (Intent.GoOn, TellingSense.GoOn), (Intent.TellBack, TellingSense.Back), (Intent.TellSkip, TellingSense.Skip), (Intent.TellLater, TellingSense.Later),
        (Intent.TellCancel, TellingSense.Cancel), (Intent.TellSend, TellingSense.Send),
    ];

    /// <summary>Whether a message is nothing but a word for the way.</summary>
    /// <param name="text">The message.</param>
    /// <param name="phrases">The phrases by which wishes are told.</param>
    public static bool IsWord(string text, IntentPhrases phrases) => Words.Any(word => phrases.Has(text, word.Intent));

    /// <summary>What a message means.</summary>
    /// <param name="text">The message; it has a letter or a digit.</param>
    /// <param name="step">Where telling stands.</param>
    /// <param name="phrases">The phrases by which wishes are told.</param>
    /// <param name="isCommand">Whether the message is a command.</param>
    public static TellingSense Of(string text, TellingStep step, IntentPhrases phrases, bool isCommand)
    {
        var words = Tokenizer.Tokenize(text).Count;
        return Words.Where(word => phrases.Has(text, word.Intent)).Select(word => (TellingSense?)word.Sense).FirstOrDefault()
            ?? (isCommand || Wishes(text, words, phrases) ? TellingSense.Aside
                : BeginsWithLog(text, phrases) && LogPhrase.In(text, phrases) is not null ? TellingSense.Begin
                : IsQuestion(text, words, step) ? TellingSense.Aside
                : Agrees(text, phrases) ? TellingSense.Agreement
                : TellingSense.Answer);
    }

    private static bool Wishes(string text, int words, IntentPhrases phrases)
        => words <= WordsOfAWish && (phrases.Has(text, Intent.Help) || phrases.Has(text, Intent.More) || phrases.Has(text, Intent.Contact));

    /// <summary>In the middle of a story the same words are a part of it ("så vi har en erfaring med …").</summary>
    private static bool BeginsWithLog(string text, IntentPhrases phrases)
        => LogPhrase.In(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsOfAWish)), phrases) is not null;

    /// <summary>Whether a message asks something.</summary>
    /// <param name="text">The message.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="step">Where telling stands; the story may be long and end in a question.</param>
    internal static bool IsQuestion(string text, int words, TellingStep step)
        => (text.TrimEnd(' ', '\n', '"', ')', '”').EndsWith('?') && (words <= WordsOfAQuestion || step != TellingStep.Story))
            || (words <= WordsOfAnOpenQuestion && Opening().IsMatch(text));

    private static bool Agrees(string text, IntentPhrases phrases)
        => phrases.Has(text, Intent.Approval) || phrases.Has(text, Intent.YesOrNo) || phrases.Has(text, Intent.Thanks);

    [GeneratedRegex(
        @"^(?:hej,? |men |og )?(?:har (?:nogen|andre|i|du)|hvordan (?:har|gør|kan|får|skal)|hvem (?:kan|har|er|skal|kender)|hvilke[nt]?|hvad (?:er|gør|siger|betyder|koster)"
        + @"|hvorfor|hvornår|hvor (?:kan|finder|er|har|skal|ligger|står|får|mange|meget|længe|lang|ofte)|findes der|er der|kender (?:i|du|nogen|andre)|(?:jeg|vi) leder efter|må (?:vi|man|jeg)|kan (?:vi|man|jeg|du)"
        + @"|has any(?:one|body)|have (?:others|you)|do(?:es)? (?:anyone|anybody|you)|how (?:do|can|should|much|many)|who (?:can|is|has|knows)|which|what (?:is|does)|why|when (?:is|are|do|does|can|should)"
        + @"|where (?:is|are|do|does|can)|is there|are there|(?:i am|i'm|we are|we're) looking for|may (?:we|i)|can (?:we|i|you)) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
