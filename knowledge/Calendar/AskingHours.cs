namespace TeamsPilotBot.Knowledge.Calendar;

/// <summary>When the bot writes to people of its own accord: from nine to three on Danish working days. Pure.</summary>
/// <param name="days">Counts working days.</param>
public sealed class AskingHours(WorkingDays days)
{
    private static readonly TimeOnly Begins = new(9, 0);
    private static readonly TimeOnly Ends = new(15, 0);

    /// <summary>Whether a moment is such a time.</summary>
    /// <param name="now">The moment.</param>
    public bool Contains(DateTimeOffset now)
    {
        var today = DanishTime.DayOf(now);
        return days.Contains(today) && now >= DanishTime.MomentOf(today, Begins) && now < DanishTime.MomentOf(today, Ends);
    }
}
