using TeamsPilotBot.Bot.Delivery;

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>How it last went to send something, since the start. Safe to use from several threads.</summary>
internal sealed class RecentSends
{
    private sealed record Moment(DateTimeOffset At, TryLaterReason? Reason);

    private volatile Moment? sent;
    private volatile Moment? failed;

    /// <summary>When Teams last took a message that nobody waited for; null if it has not yet.</summary>
    public DateTimeOffset? LastSent => sent?.At;

    /// <summary>What was in the way of the last attempt; null if nothing was, or nothing was tried.</summary>
    public TryLaterReason? InTheWay => failed is { } fault && (sent is not { } good || good.At < fault.At) ? fault.Reason : null;

    /// <summary>Notes how it went.</summary>
    /// <param name="outcome">How. That one person cannot be reached says nothing of the bot.</param>
    /// <param name="at">When.</param>
    public void Note(SendOutcome outcome, DateTimeOffset at)
    {
        switch (outcome)
        {
            case SendOutcome.Sent:
                sent = new Moment(at, null);
                break;
            case SendOutcome.TryLater later:
                failed = new Moment(at, later.Reason);
                break;
            default:
                break;
        }
    }
}
