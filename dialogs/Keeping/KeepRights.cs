using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>Who may look after lessons. Pure.</summary>
public static class KeepRights
{
    /// <summary>Whether a person looks after the lessons; administrators do too, so that there is always somebody.</summary>
    /// <param name="person">The person.</param>
    public static bool IsCurator(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Contains(Role.Curator) || person.Roles.Contains(Role.Administrator);
    }

    /// <summary>Whether to offer a person to stand for a lesson: one of their own organisation that nobody answers for.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="person">The person, with what they may see where they are.</param>
    public static bool IsOfferedTo(Lesson lesson, Person person)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(person);
        return (lesson.HasLostOwner() || lesson.Unconfirmed is not null) && lesson.Owner != person.Key
            && (IsCurator(person) || LessonKeeping.IsOf(lesson, person.Reader.Organisation));
    }
}
