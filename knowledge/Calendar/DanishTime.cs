namespace TeamsPilotBot.Knowledge.Calendar;

/// <summary>Denmark's time zone: days, weeks and deadlines are counted in it.</summary>
public static class DanishTime
{
    /// <summary>Europe/Copenhagen.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The day it is in Denmark.</summary>
    /// <param name="clock">The clock.</param>
    public static DateOnly Today(TimeProvider clock)
        => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);
}
