using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Calendar;

/// <summary>Which days nobody works, besides Saturdays, Sundays and public holidays.</summary>
public sealed record WorkingDayOptions
{
    /// <summary>Days off of each year. Unless set: Constitution Day (5 June), Christmas Eve and New Year's Eve.</summary>
    public EquatableList<DayOfYear> OtherDaysOff { get; init; } = [new(6, 5), new(12, 24), new(12, 31)];
}

/// <summary>A day that comes back each year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct DayOfYear(int Month, int Day);
