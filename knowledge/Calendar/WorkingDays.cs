namespace TeamsPilotBot.Knowledge.Calendar;

/// <summary>Counts Danish working days: Monday to Friday without public holidays and other days off. Pure, and safe to use from several threads.</summary>
/// <param name="options">The other days off.</param>
public sealed class WorkingDays(WorkingDayOptions options)
{
    /// <summary>Whether people work on a day.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day)
        => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !DanishHolidays.Contains(day)
            && !options.OtherDaysOff.Contains(new DayOfYear(day.Month, day.Day));

    /// <summary>The day itself if people work on it, else the next on which they do.</summary>
    /// <param name="day">The day.</param>
    public DateOnly OnOrAfter(DateOnly day) => Contains(day) ? day : After(day, 1);

    /// <summary>The working day that is so many working days after a day. The day itself is not counted, whether people work on it or not.</summary>
    /// <param name="day">The day to count from.</param>
    /// <param name="count">How many working days, at least 1.</param>
    public DateOnly After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= Contains(day) ? 1 : 0;
        }

        return day;
    }
}
