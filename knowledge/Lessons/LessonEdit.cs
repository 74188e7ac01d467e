namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>How a version of a lesson came about.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="ActorKey">The bot's own id of the person; null if it was no person.</param>
/// <param name="Note">What the person said about it, masked; null if nothing was said.</param>
/// <param name="Submission">The telling that it came of; null if it was none.</param>
public sealed record LessonEdit(LessonEditKind Kind, DateTimeOffset At, string? ActorKey = null, string? Note = null, string? Submission = null);

/// <summary>What makes a version of a lesson.</summary>
public enum LessonEditKind
{
    /// <summary>It came from a file.</summary>
    Imported,

    /// <summary>A telling was approved.</summary>
    Approved,

    /// <summary>A curator changed it.</summary>
    Edited,

    /// <summary>An older version was taken back.</summary>
    Restored,

    /// <summary>Another organisation's experience was added.</summary>
    Added,

    /// <summary>Its owner said that it still holds, or nobody answered for it.</summary>
    Kept,
}

/// <summary>A version of a lesson.</summary>
/// <param name="Lesson">The lesson as it was.</param>
/// <param name="Edit">How the version came about; null for one that came with the program, or from before this was noted.</param>
public sealed record LessonVersion(Lesson Lesson, LessonEdit? Edit);
