namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>How far a hand-off has come.</summary>
public enum HandOffStatus
{
    /// <summary>It is with whoever is to answer, who has not seen it yet.</summary>
    Sent,

    /// <summary>It was seen.</summary>
    Seen,

    /// <summary>Somebody said that they look into it ("undersøges").</summary>
    LookedInto,

    /// <summary>The asker was asked something, and has not replied yet.</summary>
    AskedBack,

    /// <summary>It is answered, and the asker has not said yet whether that solved the problem.</summary>
    Answered,

    /// <summary>The asker said that it is not solved.</summary>
    Reopened,

    /// <summary>It was sent on to another contact, who has not seen it yet.</summary>
    Forwarded,

    /// <summary>The contact does not take it, and the asker has not said yet who is to have it instead.</summary>
    Declined,

    /// <summary>It was raised as a national issue, and the national body has not seen it yet.</summary>
    Escalated,

    /// <summary>The end: the asker said that it is solved.</summary>
    Solved,

    /// <summary>The end: the asker took it back.</summary>
    Withdrawn,

    /// <summary>The end: the asker was asked, was reminded, and said nothing. The asker alone can still open it again.</summary>
    Closed,
}

/// <summary>What follows from a status.</summary>
public static class HandOffStatuses
{
    /// <summary>Whether nobody is waited for any more.</summary>
    /// <param name="status">The status.</param>
    public static bool IsFinal(this HandOffStatus status)
        => status is HandOffStatus.Solved or HandOffStatus.Withdrawn or HandOffStatus.Closed;

    /// <summary>Whether the next word is the asker's.</summary>
    /// <param name="status">The status.</param>
    public static bool WaitsForAsker(this HandOffStatus status)
        => status is HandOffStatus.AskedBack or HandOffStatus.Answered or HandOffStatus.Declined;

    /// <summary>Whether the next word is that of whoever is to answer.</summary>
    /// <param name="status">The status.</param>
    public static bool WaitsForAnswer(this HandOffStatus status) => !status.IsFinal() && !status.WaitsForAsker();
}
