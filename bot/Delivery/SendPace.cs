namespace TeamsPilotBot.Bot.Delivery;

/// <summary>Lets calls through at the pace that Teams allows, see <see cref="PaceBook"/>. Safe to use from several threads.</summary>
internal sealed class SendPace : IDisposable
{
    // Timers take no more than some weeks; Teams may ask for any time.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly PaceBook book;
    private readonly TimeProvider time;
    private readonly long start;
    private readonly ITimer timer;
    private TimeSpan moment;

    /// <summary>A pace at which nothing has been sent yet.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="time">The clock.</param>
    public SendPace(PaceOptions options, TimeProvider time)
    {
        this.time = time;
        book = new PaceBook(options);
        start = time.GetTimestamp();
        timer = time.CreateTimer(static state => ((SendPace)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan Now => time.GetElapsedTime(start);

    /// <summary>Waits until one call may be made. It counts from the moment the wait ends, and from its own end once that is told.</summary>
    /// <param name="tenant">The tenant; all without one share a limit.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="cancellationToken">Gives up the place in the line.</param>
    /// <returns>When it was let through, for <see cref="Ended"/>.</returns>
    /// <exception cref="OperationCanceledException">The place was given up.</exception>
    public async Task<TimeSpan> WaitAsync(string? tenant, string conversation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        cancellationToken.ThrowIfCancellationRequested();

        // Whoever waits goes on neither under the lock nor in the timer of others.
        var place = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            book.Enter(tenant ?? "", conversation, () => place.TrySetResult(moment), Now);
            Advance();
        }

        await using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource<TimeSpan>)state!).TrySetCanceled(token), place);
        return await place.Task;
    }

    /// <summary>A call that was waited for has ended, however it went.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="began">What the wait told.</param>
    public void Ended(string? tenant, string conversation, TimeSpan began)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        lock (gate)
        {
            book.Ended(tenant ?? "", conversation, began, Now);
        }
    }

    /// <summary>Lets nothing through to a conversation for a while, since Teams asked for it. Those who wait there wait longer.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="pause">For how long.</param>
    public void Hold(string? tenant, string conversation, TimeSpan pause)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        lock (gate)
        {
            book.Hold(tenant ?? "", conversation, Now + pause);
        }
    }

    /// <summary>How much longer Teams wants nothing in a conversation; zero or less if it may have something.</summary>
    /// <param name="conversation">The conversation.</param>
    public TimeSpan PauseOf(string conversation)
    {
        lock (gate)
        {
            return book.HeldUntil(conversation) - Now;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void OnTimer()
    {
        lock (gate)
        {
            Advance();
        }
    }

    private void Advance()
    {
        var now = moment = Now;
        var wait = book.Advance(now) - now;

        // Timers count whole milliseconds, and one that fires too soon would only be set again.
        timer.Change(
            wait is null ? Timeout.InfiniteTimeSpan
                : wait > LongestTimer ? LongestTimer : TimeSpan.FromMilliseconds(Math.Ceiling(wait.Value.TotalMilliseconds)),
            Timeout.InfiniteTimeSpan);
    }
}
