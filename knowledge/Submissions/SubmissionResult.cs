using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>How a move ended: <see cref="SubmissionAccepted"/> or <see cref="SubmissionRefused"/>.</summary>
public abstract record SubmissionResult;

/// <summary>The move was made.</summary>
/// <param name="Submission">The telling after it.</param>
/// <param name="Entry">What the audit trail says of it; null for moves that leave nothing there.</param>
/// <param name="Repeated">True if it was made already by an earlier delivery of the same move; nothing has changed then.</param>
public sealed record SubmissionAccepted(Submission Submission, SubmissionEntry? Entry, bool Repeated = false) : SubmissionResult;

/// <summary>The move was not made, and nothing has changed.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Submission">The telling as it is; null if there is none, or the person may not know of it.</param>
public sealed record SubmissionRefused(SubmissionRefusal Reason, Submission? Submission) : SubmissionResult
{
    /// <summary>What is wrong with the text, for <see cref="SubmissionRefusal.Invalid"/>.</summary>
    public EquatableList<TextFault> Faults { get; init; } = [];
}

/// <summary>Why a move was refused.</summary>
public enum SubmissionRefusal
{
    /// <summary>There is no such telling, or it is not kept any more.</summary>
    NoSuchSubmission,

    /// <summary>It is somebody else's, and the person is no curator.</summary>
    NotYours,

    /// <summary>The person is no curator.</summary>
    NotCurator,

    /// <summary>The person had a hand in it: somebody else has to decide.</summary>
    OwnWork,

    /// <summary>It has ended, or it is not in the state that the move needs.</summary>
    WrongState,

    /// <summary>The text is another now than the one that the person saw.</summary>
    ChangedMeanwhile,

    /// <summary>It is so already.</summary>
    AlreadySo,

    /// <summary>The text makes no lesson.</summary>
    Invalid,

    /// <summary>A reason is missing.</summary>
    ReasonMissing,

    /// <summary>The reason is over 4,000 characters.</summary>
    ReasonTooLong,

    /// <summary>There is no such lesson to change or to add to, or the person may not see it.</summary>
    NoSuchLesson,

    /// <summary>The lesson has a newer version than the one that the change was made from.</summary>
    LessonChanged,

    /// <summary>So many others wrote at once that this move did not get its turn; it can be tried again.</summary>
    Crowded,
}

/// <summary>What is wrong with a field of a telling.</summary>
/// <param name="Field">The field, as lessons call it: title, problem, action, outcome, category, status, sector, …</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Most">The most characters, where the text is too long; null otherwise.</param>
public sealed record TextFault(string Field, TextFaultKind Kind, int? Most = null);

/// <summary>What can be wrong with a field.</summary>
public enum TextFaultKind
{
    /// <summary>It is empty and must not be.</summary>
    Missing,

    /// <summary>It is too long.</summary>
    TooLong,

    /// <summary>It is not what can stand there, such as a month that is none.</summary>
    NotAllowed,
}
