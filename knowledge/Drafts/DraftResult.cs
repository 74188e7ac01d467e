using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>How a move ended: <see cref="DraftAccepted"/> or <see cref="DraftRefused"/>.</summary>
public abstract record DraftResult;

/// <summary>The move was made.</summary>
/// <param name="Draft">The draft after it.</param>
/// <param name="Entry">What the audit trail says of it.</param>
/// <param name="Repeated">True if it was made already by an earlier delivery of the same move; nothing has changed then.</param>
public sealed record DraftAccepted(LessonDraft Draft, DraftEntry Entry, bool Repeated = false) : DraftResult;

/// <summary>The move was not made, and nothing has changed.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Draft">The draft as it is; null if there is none.</param>
public sealed record DraftRefused(DraftRefusal Reason, LessonDraft? Draft) : DraftResult
{
    /// <summary>What is wrong with the text, for <see cref="DraftRefusal.Invalid"/>.</summary>
    public EquatableList<DraftFault> Faults { get; init; } = [];
}

/// <summary>Why a move was refused.</summary>
public enum DraftRefusal
{
    /// <summary>There is no such draft, or it is not kept any more.</summary>
    NoSuchDraft,

    /// <summary>The hand-off is not solved, or nobody answered it in words.</summary>
    NotSolved,

    /// <summary>The person neither asked nor answered, and stands in for nobody.</summary>
    NotYours,

    /// <summary>It has been approved by both, or dropped.</summary>
    Ended,

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

    /// <summary>The move has the id of another move.</summary>
    IdTaken,

    /// <summary>So many others wrote at once that this move did not get its turn; it can be tried again.</summary>
    Crowded,
}
