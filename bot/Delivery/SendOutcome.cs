namespace TeamsPilotBot.Bot.Delivery;

/// <summary>How it went to send or change a message. There are no others than these.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="ConversationId">The conversation, which may have been made for it.</param>
    /// <param name="ActivityId">The message in it; needed to change it later.</param>
    public sealed record Sent(string ConversationId, string ActivityId) : SendOutcome;

    /// <summary>Not now; the same can be sent again later.</summary>
    /// <param name="RetryAfter">How long Teams wants to be left in peace, never negative; null if it did not say.</param>
    /// <param name="Reason">What was in the way.</param>
    public sealed record TryLater(TimeSpan? RetryAfter, TryLaterReason Reason) : SendOutcome
    {
        /// <summary>Whether it may be there all the same, so that posting it again may show it twice.</summary>
        public bool InDoubt { get; init; }

        /// <summary>
        /// Whether Teams, though nothing is certain, asks for the same to be sent again: a message that may come once only is sent again
        /// then, and not otherwise.
        /// </summary>
        public bool IsAskedFor { get; init; }
    }

    /// <summary>Nobody there, until they come back by themselves.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Gone(GoneReason Reason) : SendOutcome;

    /// <summary>The message that was to be changed is not there any more; it can be posted anew.</summary>
    public sealed record CardGone : SendOutcome;

    /// <summary>What we sent is no good: the same will never be taken.</summary>
    /// <param name="Status">The HTTP status.</param>
    public sealed record Refused(int Status) : SendOutcome;
}

/// <summary>What was in the way.</summary>
internal enum TryLaterReason
{
    /// <summary>Teams takes no more just now (429), or would not by what it said before.</summary>
    Throttled,

    /// <summary>Something else happened in the conversation at the same time (412).</summary>
    Collision,

    /// <summary>No connection could be made.</summary>
    NoConnection,

    /// <summary>Our credentials are not taken, or no token can be had (401). An administrator has to look.</summary>
    Credentials,

    /// <summary>The service failed (500, 502, 503, 504 and the like).</summary>
    ServiceFailed,

    /// <summary>No answer in time (408, or our own time limit), or the connection broke before it.</summary>
    NoAnswer,

    /// <summary>Something failed that no call to Teams should fail with, here or there.</summary>
    Unexpected,
}
