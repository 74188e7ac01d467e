using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>A published lesson that a telling is like.</summary>
/// <param name="Id">The lesson.</param>
/// <param name="Title">Its title.</param>
/// <param name="Facts">Its status and where it comes from.</param>
internal sealed record NearLesson(string Id, string Title, string Facts)
{
    /// <summary>The lesson as the card shows it.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static NearLesson Of(Lesson lesson, LoggingCardTexts texts, int limit)
    {
        var words = new LessonWords(texts.Common);
        return new NearLesson(lesson.Id, Shortened.To(lesson.Title, Math.Min(limit, 200)), Shortened.To($"{words.Status(lesson)} · {words.Place(lesson)}", Math.Min(limit, 200)));
    }
}
