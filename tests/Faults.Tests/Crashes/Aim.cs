using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Faults.Tests.Crashes;

/// <summary>Waits for the moment of the next kill: for so many events of a kind. Safe to use from several threads.</summary>
internal sealed class Aim
{
    private readonly Lock gate = new();
    private TaskCompletionSource reached = Source();
    private TaskCompletionSource killed = Source();
    private Moment moment;
    private int left;

    /// <summary>Looks out for a moment.</summary>
    /// <param name="next">The moment.</param>
    /// <param name="count">Which of those that come from now on, from 1.</param>
    /// <returns>Is done when it has come.</returns>
    public Task TakeAsync(Moment next, int count)
    {
        lock (gate)
        {
            (moment, left, reached, killed) = (next, count, Source(), Source());
            return reached.Task;
        }
    }

    /// <summary>The bot is dead: what waited for that goes on.</summary>
    public void Release()
    {
        lock (gate)
        {
            left = 0;
            killed.TrySetResult();
        }
    }

    /// <summary>Something happened.</summary>
    /// <returns>What to wait for before it goes on; null if this is not the moment.</returns>
    public Task? Saw(Moment seen)
    {
        lock (gate)
        {
            if (seen != moment || left == 0 || --left > 0)
            {
                return null;
            }

            reached.TrySetResult();
            return killed.Task;
        }
    }

    /// <summary>A call that is aimed at while it is sent is never done: it hangs until the bot that made it is gone.</summary>
    public Misbehaviour? Rule(ConnectorCall call)
        => call.IsMessage && Saw(Moment.Sending) is not null ? Misbehaviour.IsSlow(TimeSpan.FromHours(1)) : null;

    /// <summary>A call that is aimed at when it is done is answered to nobody.</summary>
    public Task DoneAsync(ConnectorCall call) => (call.IsMessage ? Saw(Moment.Sent) : null) ?? Task.CompletedTask;

    private static TaskCompletionSource Source() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
