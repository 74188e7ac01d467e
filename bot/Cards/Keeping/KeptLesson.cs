using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Keeping;

/// <summary>What a lesson says, inside a card about it.</summary>
/// <param name="Place">Organisation, project and month.</param>
/// <param name="Sections">Its texts under their labels.</param>
internal sealed record KeptLesson(string Place, IReadOnlyList<LabelledText> Sections)
{
    /// <summary>A lesson; null for none.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static KeptLesson? Of(Lesson? lesson, KeepCardTexts texts, int limit)
    {
        if (lesson is null)
        {
            return null;
        }

        var words = new LessonWords(texts.Common);
        (string Label, string? Text)[] sections =
        [
            (texts.Common["Problem"], lesson.Problem), (words.ActionLabel(lesson), lesson.Action), (words.OutcomeLabel(lesson), lesson.Outcome),
        ];
        return new KeptLesson(
            Shortened.To(words.Place(lesson), Math.Min(limit, 200)),
            [.. sections.Where(section => section.Text is not null).Select(section => new LabelledText(section.Label, Shortened.To(section.Text!, Math.Min(limit, 1_500))))]);
    }
}
