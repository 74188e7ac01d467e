namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>How saving a lesson ended.</summary>
/// <param name="Outcome">How.</param>
/// <param name="Lesson">The lesson as it is stored now; null if there is none, or another was there.</param>
public sealed record LessonSave(LessonSaveOutcome Outcome, Lesson? Lesson);

/// <summary>How saving a lesson ended.</summary>
public enum LessonSaveOutcome
{
    /// <summary>It is new.</summary>
    Created,

    /// <summary>It is a new version.</summary>
    Updated,

    /// <summary>It said nothing new; nothing was written.</summary>
    Unchanged,

    /// <summary>Somebody else has changed it since it was read; nothing was written.</summary>
    Conflict,
}
