namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>How a move ended: <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
public abstract record MoveResult;

/// <summary>The move was made.</summary>
/// <param name="HandOff">The hand-off after it.</param>
/// <param name="Entry">What the audit trail says of it.</param>
/// <param name="Repeated">True if it was made already by an earlier delivery of the same move; nothing has changed then.</param>
public sealed record Accepted(HandOff HandOff, AuditEntry Entry, bool Repeated = false) : MoveResult;

/// <summary>The move was not made, and nothing has changed.</summary>
/// <param name="Reason">Why.</param>
/// <param name="HandOff">The hand-off as it is, so that the actor can be told who did what; null if there is none.</param>
public sealed record Refused(Refusal Reason, HandOff? HandOff) : MoveResult;

/// <summary>Why a move was refused.</summary>
public enum Refusal
{
    /// <summary>There is no such hand-off, or it is not kept any more.</summary>
    NoSuchHandOff,

    /// <summary>Nothing that the actor is to the hand-off may ever make this move.</summary>
    NotYours,

    /// <summary>The hand-off has ended.</summary>
    Ended,

    /// <summary>It cannot be done now: somebody else was first, or it is another's turn.</summary>
    NotNow,

    /// <summary>Another person has taken it on.</summary>
    TakenByAnother,

    /// <summary>It is so already.</summary>
    AlreadySo,

    /// <summary>It has been with that contact.</summary>
    BeenThere,

    /// <summary>There is nobody at that place in the line, or it is not further back.</summary>
    NobodyThere,

    /// <summary>Whoever is waited for still has time.</summary>
    TooEarly,

    /// <summary>The suggestion that the move is about was not made.</summary>
    NoSuchSuggestion,

    /// <summary>Words are missing.</summary>
    TextMissing,

    /// <summary>A text is over 4,000 characters.</summary>
    TextTooLong,

    /// <summary>The move has the id of another move or hand-off.</summary>
    IdTaken,

    /// <summary>So many others wrote at once that this move did not get its turn; it can be tried again.</summary>
    Crowded,
}
