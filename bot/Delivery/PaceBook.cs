namespace TeamsPilotBot.Bot.Delivery;

/// <summary>
/// Who may send when: first come, first served in each conversation; between the conversations of a tenant, the one first whose own
/// limits let it go first. A conversation is forgotten when its limits no longer count it. Moments are told by the caller and never
/// go back. Not safe to use from several threads.
/// </summary>
/// <param name="options">The limits.</param>
internal sealed class PaceBook(PaceOptions options)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan HalfMinute = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tenant> tenants = new(StringComparer.Ordinal);
    private readonly PriorityQueue<Lane, (TimeSpan At, long Number)> sleeping = new();
    private TimeSpan swept;
    private long number;

    /// <summary>How many conversations are remembered.</summary>
    public int Remembered => lanes.Count;

    /// <summary>Lines somebody up.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="letThrough">Called by <see cref="Advance"/> when it may go; false if it has gone home meanwhile, and does not count.</param>
    /// <param name="now">The moment.</param>
    public void Enter(string tenant, string conversation, Func<bool> letThrough, TimeSpan now)
    {
        var lane = LaneOf(tenant, conversation);
        lane.Waiting.Enqueue(letThrough);
        if (lane.Waiting.Count == 1)
        {
            Line(lane, now);
        }
    }

    /// <summary>Lets nothing through to a conversation for a while.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="until">Until when; an earlier moment than was told before changes nothing.</param>
    public void Hold(string tenant, string conversation, TimeSpan until)
    {
        var lane = LaneOf(tenant, conversation);
        lane.HeldUntil = Later(lane.HeldUntil, until);
    }

    /// <summary>
    /// A call that was let through has ended. The other side may have heard it as late as now, and counts it from then; so does this book,
    /// and however long calls are under way within a second, no limit is passed where they arrive.
    /// </summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="began">When it was let through.</param>
    /// <param name="now">The moment.</param>
    public void Ended(string tenant, string conversation, TimeSpan began, TimeSpan now)
    {
        if (lanes.TryGetValue(conversation, out var lane))
        {
            lane.Window.Move(began, now);
        }

        if (tenants.TryGetValue(tenant, out var common))
        {
            common.Window.Move(began, now);
        }
    }

    /// <summary>Until when nothing is let through to a conversation; zero if it is not held.</summary>
    /// <param name="conversation">The conversation.</param>
    public TimeSpan HeldUntil(string conversation)
        => lanes.TryGetValue(conversation, out var lane) ? lane.HeldUntil : TimeSpan.Zero;

    /// <summary>Lets through whoever may go now.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>The next moment at which somebody may go; null if nobody waits.</returns>
    public TimeSpan? Advance(TimeSpan now)
    {
        while (sleeping.TryPeek(out var lane, out var wake) && wake.At <= now)
        {
            sleeping.Dequeue();
            Line(lane, now);
        }

        TimeSpan? next = null;
        foreach (var tenant in tenants.Values)
        {
            while (tenant.Ready.Count > 0 && tenant.Window.Free <= now)
            {
                Serve(tenant.Ready.Dequeue(), now);
            }

            next = tenant.Ready.Count > 0 && !(tenant.Window.Free >= next) ? tenant.Window.Free : next;
        }

        Sweep(now);
        return sleeping.TryPeek(out _, out var first) && !(first.At >= next) ? first.At : next;
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

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

    /// <summary>Puts a conversation in which somebody waits where it belongs: it sleeps, or lines up with its tenant.</summary>
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

    private void Serve(Lane lane, TimeSpan now)
    {
        while (lane.Free <= now && lane.Waiting.TryDequeue(out var letThrough))
        {
            if (letThrough())
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

    /// <summary>A tenant, and its conversations that wait for nothing but the limit of the tenant.</summary>
    private sealed class Tenant(RateWindow window)
    {
        public RateWindow Window => window;

        public Queue<Lane> Ready { get; } = new();
    }

    /// <summary>A conversation. It sleeps or is ready as long as somebody waits in it, and is nowhere else.</summary>
    private sealed class Lane(Tenant tenant, RateWindow window)
    {
        public Tenant Tenant => tenant;

        public RateWindow Window => window;

        public Queue<Func<bool>> Waiting { get; } = new();

        public TimeSpan HeldUntil { get; set; }

        public TimeSpan Free => Later(window.Free, HeldUntil);
    }
}
