namespace TeamsPilotBot.Bot.Delivery;

/// <summary>
/// Lets messages through at the pace that Teams allows, first come, first served in each conversation; between conversations the one
/// whose turn came first. A conversation is forgotten when its limits no longer count it. Safe to use from several threads.
/// </summary>
internal sealed class SendPace : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan HalfMinute = TimeSpan.FromSeconds(30);

    private static readonly double LongestTimer = TimeSpan.FromHours(1).TotalMilliseconds;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tenant> tenants = new(StringComparer.Ordinal);
    private readonly PriorityQueue<Lane, (TimeSpan At, long Number)> sleeping = new();
    private readonly PaceOptions options;
    private readonly TimeProvider time;
    private readonly long start;
    private readonly ITimer timer;
    private TimeSpan swept;
    private long number;

    /// <summary>A pace at which nothing has been sent yet.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="time">The clock.</param>
    public SendPace(PaceOptions options, TimeProvider time)
    {
        this.options = options;
        this.time = time;
        start = time.GetTimestamp();
        timer = time.CreateTimer(static state => ((SendPace)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many conversations are remembered now.</summary>
    public int Remembered
    {
        get
        {
            lock (gate)
            {
                return lanes.Count;
            }
        }
    }

    private TimeSpan Now => time.GetElapsedTime(start);

    /// <summary>Waits until one call may be made. It counts from the moment the wait ends.</summary>
    /// <param name="tenant">The tenant; all without one share a limit.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="cancellationToken">Gives up the place in the line.</param>
    /// <exception cref="OperationCanceledException">The place was given up.</exception>
    public async Task WaitAsync(string? tenant, string conversation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        cancellationToken.ThrowIfCancellationRequested();

        // Not continued under the lock, nor by the one whose timer it was.
        var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            var lane = LaneOf(tenant ?? "", conversation);
            lane.Waiting.Enqueue(place);
            if (lane.Waiting.Count == 1)
            {
                Line(lane, Now);
            }

            Advance();
        }

        await using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), place);
        await place.Task;
    }

    /// <summary>Lets nothing through to a conversation for a while, since Teams asked for it.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="pause">For how long.</param>
    public void Hold(string? tenant, string conversation, TimeSpan pause)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        lock (gate)
        {
            var lane = LaneOf(tenant ?? "", conversation);
            lane.HeldUntil = Later(lane.HeldUntil, Now + pause);
        }
    }

    /// <summary>How much longer Teams wants nothing in a conversation; zero if it did not ask for that.</summary>
    /// <param name="conversation">The conversation.</param>
    public TimeSpan PauseOf(string conversation)
    {
        lock (gate)
        {
            return lanes.TryGetValue(conversation, out var lane) ? Later(lane.HeldUntil - Now, TimeSpan.Zero) : TimeSpan.Zero;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void OnTimer()
    {
        lock (gate)
        {
            Advance();
        }
    }

    private Lane LaneOf(string tenant, string conversation)
    {
        if (!lanes.TryGetValue(conversation, out var lane))
        {
            if (!tenants.TryGetValue(tenant, out var common))
            {
                tenants[tenant] = common = new Tenant(new RateWindow((options.PerTenantSecond, Second)));
            }

            lanes[conversation] = lane = new Lane(
                common, new RateWindow((options.PerSecond, Second), (options.PerHalfMinute, HalfMinute)));
        }

        return lane;
    }

    /// <summary>Puts a conversation with somebody waiting where it belongs: it sleeps, or lines up for its tenant.</summary>
    private void Line(Lane lane, TimeSpan now)
    {
        if (lane.Free > now)
        {
            sleeping.Enqueue(lane, (lane.Free, number++));
        }
        else
        {
            lane.Tenant.Ready.Enqueue(lane);
        }
    }

    /// <summary>Lets through whatever may go now, and sets the timer for what comes next.</summary>
    private void Advance()
    {
        var now = Now;
        while (sleeping.TryPeek(out var lane, out var wake) && wake.At <= now)
        {
            sleeping.Dequeue();
            Line(lane, now);
        }

        foreach (var tenant in tenants.Values)
        {
            while (tenant.Ready.Count > 0 && tenant.Window.Free <= now)
            {
                Serve(tenant.Ready.Dequeue(), now);
            }
        }

        Sweep(now);
        var next = sleeping.TryPeek(out _, out var first) ? first.At : TimeSpan.MaxValue;
        foreach (var tenant in tenants.Values.Where(tenant => tenant.Ready.Count > 0))
        {
            next = tenant.Window.Free < next ? tenant.Window.Free : next;
        }

        // Timers count whole milliseconds, and a timer that fires too soon would only be set again.
        timer.Change(
            next == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(Math.Ceiling(Math.Min((next - now).TotalMilliseconds, LongestTimer))),
            Timeout.InfiniteTimeSpan);
    }

    private void Serve(Lane lane, TimeSpan now)
    {
        while (lane.Free <= now && lane.Waiting.TryDequeue(out var place))
        {
            // Whoever gave up is passed over.
            if (place.TrySetResult())
            {
                lane.Window.Pass(now);
                lane.Tenant.Window.Pass(now);
                break;
            }
        }

        if (lane.Waiting.Count > 0)
        {
            Line(lane, now);
        }
    }

    private void Sweep(TimeSpan now)
    {
        if (now - swept < HalfMinute)
        {
            return;
        }

        swept = now;
        foreach (var (conversation, lane) in lanes)
        {
            if (lane.Waiting.Count == 0 && lane.HeldUntil <= now && !(now - lane.Window.Last < HalfMinute))
            {
                lanes.Remove(conversation);
            }
        }
    }

    /// <summary>The conversations of a tenant whose turn it is as far as they themselves are concerned.</summary>
    private sealed class Tenant(RateWindow window)
    {
        public RateWindow Window => window;

        public Queue<Lane> Ready { get; } = new();
    }

    /// <summary>A conversation. It sleeps or is ready as long as somebody waits, and is nowhere else.</summary>
    private sealed class Lane(Tenant tenant, RateWindow window)
    {
        public Tenant Tenant => tenant;

        public RateWindow Window => window;

        public Queue<TaskCompletionSource> Waiting { get; } = new();

        public TimeSpan HeldUntil { get; set; }

        public TimeSpan Free => Later(Window.Free, HeldUntil);
    }
}
