using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>Says what became of a lesson since it was written, and what can be had from those behind it.</summary>
internal static class LessonNotes
{
    /// <summary>The lines; none if there is nothing to say.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="supersededBy">The lesson that has taken its place, if the reader may see one; else null.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static IEnumerable<string> Of(Lesson lesson, Lesson? supersededBy, ReviewCardTexts texts)
    {
        if (supersededBy is not null)
        {
            yield return texts.Format("SupersededBy", Shortened.To(supersededBy.Title, 200));
        }

        // That nobody has confirmed it stands with its place and month.
        if (lesson is { Unconfirmed: null, Confirmed: { } day })
        {
            yield return texts.Format("ConfirmedOn", texts.Day(day));
        }

        if (lesson.Material.Count > 0)
        {
            yield return texts.Format("CanShare", string.Join(", ", lesson.Material.Select(material => texts["Material" + material])));
        }

        if (lesson.MayContact)
        {
            yield return texts["MayBeContacted"];
        }
    }
}
