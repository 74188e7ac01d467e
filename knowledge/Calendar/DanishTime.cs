namespace TeamsPilotBot.Knowledge.Calendar;

/// <summary>Denmark's time zone: days, weeks and deadlines are counted in it.</summary>
public static class DanishTime
{
    /// <summary>Europe/Copenhagen.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The day it is in Denmark.</summary>
    /// <param name="clock">The clock.</param>
    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    /// <summary>The day it is in Denmark at a moment.</summary>
    /// <param name="moment">The moment, with any offset.</param>
    public static DateOnly DayOf(DateTimeOffset moment)
        => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>
    /// The moment when Danish clocks show a time on a day, in UTC. A time that is left out when summer time begins is read as
    /// if the clocks had not been moved yet (02:30 is the moment they show 03:30); one that comes twice when it ends is the first.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time that clocks show.</param>
    public static DateTimeOffset MomentOf(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time, DateTimeKind.Unspecified);
        var offset = Zone.IsInvalidTime(shown) ? Zone.BaseUtcOffset
            : Zone.IsAmbiguousTime(shown) ? Zone.GetAmbiguousTimeOffsets(shown).Max()
            : Zone.GetUtcOffset(shown);
        return new DateTimeOffset(shown, offset).ToUniversalTime();
    }
}
