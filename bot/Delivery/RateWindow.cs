namespace TeamsPilotBot.Bot.Delivery;

/// <summary>When something was last let through, as far back as a limit looks. Not safe to use from several threads.</summary>
/// <param name="limits">How many in how long; no moment sees more than so many in the time before it.</param>
internal sealed class RateWindow(params IReadOnlyList<(int Most, TimeSpan Within)> limits)
{
    private readonly List<TimeSpan> passed = [];
    private readonly int longest = limits.Max(limit => limit.Most);

    /// <summary>When the last one was let through; null before the first.</summary>
    public TimeSpan? Last => passed.Count == 0 ? null : passed[^1];

    /// <summary>The earliest moment at which the next may be let through; it may have passed.</summary>
    public TimeSpan Free
    {
        get
        {
            var free = TimeSpan.Zero;
            foreach (var (most, within) in limits)
            {
                if (passed.Count >= most && passed[^most] + within is var then && then > free)
                {
                    free = then;
                }
            }

            return free;
        }
    }

    /// <summary>Notes that one is let through.</summary>
    /// <param name="now">The moment, not before the last one.</param>
    public void Pass(TimeSpan now)
    {
        passed.Add(now);
        if (passed.Count > longest)
        {
            passed.RemoveAt(0);
        }
    }

    /// <summary>Counts one from another moment: its call has ended only now, and may have been heard as late as that.</summary>
    /// <param name="from">The moment it was let through.</param>
    /// <param name="to">The moment, not before the last one.</param>
    public void Move(TimeSpan from, TimeSpan to)
    {
        if (passed.Remove(from))
        {
            passed.Add(to);
        }
    }
}
