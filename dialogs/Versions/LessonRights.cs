using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Versions;

/// <summary>What somebody may do with a published lesson that they may see.</summary>
/// <param name="Curates">Whether they look after the lessons.</param>
/// <param name="Owns">Whether they answer for this one: then somebody else decides on it.</param>
public sealed record LessonRights(bool Curates, bool Owns)
{
    /// <summary>To read it.</summary>
    public static LessonRights None { get; } = new(Curates: false, Owns: false);

    /// <summary>Whether the versions may be seen, and a change be made or proposed.</summary>
    public bool Any => Curates || Owns;

    /// <summary>Whether a change or an older version can be put in place at once.</summary>
    public bool Decides => Curates && !Owns;

    /// <summary>What a person may do with a lesson.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="person">The person.</param>
    public static LessonRights Of(Lesson lesson, Person person)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(person);
        return new LessonRights(person.Roles.Contains(Role.Curator) || person.Roles.Contains(Role.Administrator), lesson.Owner == person.Key);
    }

    /// <summary>What a person may do with a lesson whose versions are known. A curator who ever owned it does not decide on it by giving it up first.</summary>
    /// <param name="versions">All versions, newest first; at least one.</param>
    /// <param name="person">The person.</param>
    public static LessonRights Of(IReadOnlyList<LessonVersion> versions, Person person)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(person);
        var rights = Of(versions[0].Lesson, person);
        return rights.Curates && versions.Any(version => version.Lesson.Owner == person.Key) ? rights with { Owns = true } : rights;
    }
}
