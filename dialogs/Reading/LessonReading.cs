using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Reading;

/// <summary>Shows lessons by their ids. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
public sealed class LessonReading(LessonIndex index)
{
    /// <summary>Whether there is a lesson that may be shown to a person where they are.</summary>
    /// <param name="id">The lesson's id.</param>
    /// <param name="person">The person.</param>
    public bool Has(string id, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return index.Find(id, person.Reader) is not null;
    }

    /// <summary>Shows a lesson; one that there is not and one that the person may not see get the same sentence.</summary>
    /// <param name="id">The lesson's id.</param>
    /// <param name="part">Which part of a very long one, from 0.</param>
    /// <param name="person">Who wants to read it.</param>
    /// <param name="language">The language of everything but the lesson.</param>
    public ActionResult Show(string id, int part, Person person, Language language)
    {
        ArgumentNullException.ThrowIfNull(person);
        return index.Find(id, person.Reader) is { } lesson
            ? new(
                new ShownLessonReply(language, lesson, part)
                {
                    SupersededBy = index.Superseding([lesson.Id], person.Reader).GetValueOrDefault(lesson.Id),
                    Rights = LessonRights.Of(lesson, person),
                },
                null)
            : new(null, AskTexts.Catalog.Get(language, "NoSuchLesson"));
    }
}
