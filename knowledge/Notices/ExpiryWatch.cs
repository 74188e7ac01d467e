using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Notices;

/// <summary>
/// Tells the administrators before something expires. What was told is in the store: several instances tell it once, and one that was down
/// tells the step that was reached last, when it is up again. Safe to use from several threads and processes.
/// </summary>
/// <param name="board">Tells them.</param>
/// <param name="clock">The clock; days are Danish.</param>
public sealed class ExpiryWatch(NoticeBoard board, TimeProvider clock)
{
    // Nobody is to be woken by it.
    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>Tells what has to be told now, if it was not.</summary>
    /// <param name="kind">What expires.</param>
    /// <param name="expires">The day on which it does.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task LookAsync(NoticeKind kind, DateOnly expires, CancellationToken cancellationToken)
    {
        var today = DanishTime.Today(clock);
        return clock.GetUtcNow() >= DanishTime.MomentOf(today, Morning)
            && ExpirySteps.Reached(expires.DayNumber - today.DayNumber) is { } step
                ? board.TellAsync(kind, expires, step, cancellationToken)
                : Task.CompletedTask;
    }
}
