using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Tests.Digests.Year;

/// <summary>What a calendar on the wall says of a year from 30 November 2026 on, counted in another way than the program counts it.</summary>
internal static class YearPlan
{
    public const int Weeks = 52;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>Holidays and other days off that are no Saturday or Sunday, 2026 to 2027.</summary>
    private static readonly HashSet<DateOnly> Off =
    [
        new(2026, 12, 24), new(2026, 12, 25), new(2026, 12, 31), new(2027, 1, 1), new(2027, 3, 25), new(2027, 3, 26), new(2027, 3, 29), new(2027, 5, 6),
        new(2027, 5, 17), new(2027, 12, 24), new(2027, 12, 31),
    ];

    public static readonly DateOnly FirstDay = new(2026, 11, 30);

    public static DateTimeOffset Begin { get; } = At(FirstDay, TimeOnly.MinValue);

    public static DateTimeOffset At(DateOnly day, TimeOnly time)
        => new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time, DateTimeKind.Unspecified), Zone), TimeSpan.Zero);

    public static bool IsWork(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Off.Contains(day);

    public static DateTime Shown(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>Whether people are at work.</summary>
    public static bool IsOffice(DateTimeOffset moment)
        => Shown(moment) is var shown && IsWork(DateOnly.FromDateTime(shown)) && shown.Hour is >= 7 and < 18;

    /// <summary>The weeks of a subscription with the moments of their postings, the first before the year begins.</summary>
    public static List<(DigestWeek Week, DateTimeOffset Planned)> Of(DigestSubscription subscription)
    {
        var plan = new List<(DigestWeek, DateTimeOffset)>();
        for (var n = -1; n <= Weeks; n++)
        {
            var monday = FirstDay.AddDays(7 * n);
            var day = monday.AddDays((int)subscription.Day - 1);
            while (!IsWork(day))
            {
                day = day.AddDays(1);
            }

            plan.Add((DigestWeek.Of(monday), At(day, subscription.Time)));
        }

        return plan;
    }
}
