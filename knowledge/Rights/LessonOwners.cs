using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>Takes a person out of what lessons say of who answers for them.</summary>
internal static class LessonOwners
{
    /// <summary>Whether the person answers for the lesson, or for something that was added to it.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="person">The person.</param>
    public static bool IsOwnedBy(this Lesson lesson, PersonIdentity person)
        => person.Is(lesson.Owner) || lesson.Additions.Any(addition => person.Is(addition.Owner));

    /// <summary>The lesson, for which the person does not answer any more.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="person">The person.</param>
    public static Lesson WithoutOwner(this Lesson lesson, PersonIdentity person) => lesson with
    {
        Owner = person.Is(lesson.Owner) ? null : lesson.Owner,
        Additions = [.. lesson.Additions.Select(addition => person.Is(addition.Owner) ? addition with { Owner = null } : addition)],
    };
}
