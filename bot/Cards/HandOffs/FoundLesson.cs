using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>A lesson that the bot had found, in one or two lines.</summary>
internal sealed record FoundLesson(string Text, string? Outcome)
{
    /// <summary>How many are shown.</summary>
    public const int Most = 3;

    private const int LongestOutcome = 240;

    /// <summary>A lesson as the card shows it.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    /// <param name="withOutcome">Whether to say how it went.</param>
    public static FoundLesson Of(Lesson lesson, HandOffTexts texts, int limit, bool withOutcome)
    {
        var words = new LessonWords(texts.Common);
        return new FoundLesson(
            texts.Format("FoundLine", Shortened.To(lesson.Title, Math.Min(limit, 200)), words.Status(lesson)),
            withOutcome && lesson.Outcome is { } outcome ? $"{words.OutcomeLabel(lesson)}: {Shortened.To(outcome, Math.Min(limit, LongestOutcome))}" : null);
    }
}
