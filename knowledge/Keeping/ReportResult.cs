namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>How a move about a report ended: <see cref="ReportAccepted"/> or <see cref="ReportRefused"/>.</summary>
public abstract record ReportResult;

/// <summary>The move was made.</summary>
/// <param name="Report">The report after it.</param>
/// <param name="Repeated">True if it was made already by an earlier delivery of the same move; nothing has changed then.</param>
public sealed record ReportAccepted(LessonReport Report, bool Repeated = false) : ReportResult;

/// <summary>The move was not made, and nothing has changed.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Report">The report as it is; null if there is none.</param>
public sealed record ReportRefused(ReportRefusal Reason, LessonReport? Report) : ReportResult;

/// <summary>Why a move about a report was refused.</summary>
public enum ReportRefusal
{
    /// <summary>There is no such report, or it is not kept any more.</summary>
    NoSuchReport,

    /// <summary>Nothing was written.</summary>
    TextMissing,

    /// <summary>The text is over 4,000 characters.</summary>
    TextTooLong,

    /// <summary>The person has reported the lesson already, and nobody has looked yet.</summary>
    AlreadyReported,

    /// <summary>Somebody else has looked at it.</summary>
    AlreadyClosed,

    /// <summary>The person neither looks after the lessons nor stands for this one.</summary>
    NotYours,

    /// <summary>So many others wrote at once that this move did not get its turn; it can be tried again.</summary>
    Crowded,
}
