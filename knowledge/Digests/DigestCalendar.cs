using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// When digests are due. A digest is planned on a day and a time of each ISO week; a day off moves the posting to the next working day,
/// and not the week that it belongs to. Pure, and safe to use from several threads.
/// </summary>
/// <param name="days">Which days people work.</param>
public sealed class DigestCalendar(WorkingDays days)
{
    /// <summary>How late a posting may be without being called late: a restart or a slow hour of Teams is no outage.</summary>
    public static readonly TimeSpan OnTime = TimeSpan.FromHours(2);

    /// <summary>When what is late goes out, as Danish clocks show it: when people are at work.</summary>
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Evening = new(18, 0);

    /// <summary>How many weeks days off can move a posting. Nobody is off for longer, and a calendar that says so must not hang anything.</summary>
    private const int MostWeeksMoved = 8;

    /// <summary>The moment for which the posting of a week is planned, in UTC.</summary>
    /// <param name="subscription">Whose.</param>
    /// <param name="week">The week.</param>
    public DateTimeOffset Planned(DigestSubscription subscription, DigestWeek week)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return DanishTime.MomentOf(days.OnOrAfter(week.Day(subscription.Day)), subscription.Time);
    }

    /// <summary>The latest week whose moment has come. The weeks before it are over, whether they were posted or not.</summary>
    /// <param name="subscription">Whose.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The week; null if none has come since the subscription began or was taken up again.</returns>
    public DueWeek? Due(DigestSubscription subscription, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var week = DigestWeek.Of(DanishTime.DayOf(now));
        for (var back = 0; back <= MostWeeksMoved; back++)
        {
            if (Planned(subscription, week) is var planned && planned <= now)
            {
                return planned > subscription.Since ? new DueWeek(week, planned) : null;
            }

            week = week.Previous();
        }

        return null;
    }

    /// <summary>The first week whose moment is still to come.</summary>
    /// <param name="subscription">Whose.</param>
    /// <param name="after">Of which moment on.</param>
    public DueWeek Next(DigestSubscription subscription, DateTimeOffset after)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var from = after > subscription.Since ? after : subscription.Since;
        var week = DigestWeek.Of(DanishTime.DayOf(from).AddDays(-7 * MostWeeksMoved));
        while (true)
        {
            if (Planned(subscription, week) is var planned && planned > from)
            {
                return new DueWeek(week, planned);
            }

            week = DigestWeek.Of(week.NextMonday);
        }
    }

    /// <summary>When a posting goes out that was planned for a moment: at once while it is on time, and in working time when it is late.</summary>
    /// <param name="planned">For when it was planned.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The moment itself, or a later one.</returns>
    public DateTimeOffset GoesAt(DateTimeOffset planned, DateTimeOffset now)
    {
        if (now - planned <= OnTime)
        {
            return now;
        }

        var today = DanishTime.DayOf(now);
        var worksToday = days.Contains(today);
        return worksToday && now < DanishTime.MomentOf(today, Morning) ? DanishTime.MomentOf(today, Morning)
            : worksToday && now < DanishTime.MomentOf(today, Evening) ? now
            : DanishTime.MomentOf(days.After(today, 1), Morning);
    }
}

/// <summary>A week whose posting has its moment.</summary>
/// <param name="Week">The week it belongs to.</param>
/// <param name="Planned">The moment for which it is planned, days off counted in.</param>
public sealed record DueWeek(DigestWeek Week, DateTimeOffset Planned);
