using System.Globalization;
using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Reads the section "WorkingDays".</summary>
internal static class WorkingDaySettings
{
    /// <summary>The setting.</summary>
    public const string Setting = "WorkingDays:OtherDaysOff";

    /// <summary>The days off; unless set, those of <see cref="WorkingDayOptions"/>. What is no day is left out.</summary>
    /// <param name="configuration">The settings.</param>
    public static WorkingDayOptions Read(IConfiguration configuration)
    {
        var given = Given(configuration);
        return given.Count == 0 ? new WorkingDayOptions() : new WorkingDayOptions { OtherDaysOff = [.. given.Select(Day).OfType<DayOfYear>()] };
    }

    /// <summary>The first that is no day; null if all are.</summary>
    /// <param name="configuration">The settings.</param>
    public static string? Wrong(IConfiguration configuration) => Given(configuration).FirstOrDefault(text => text.Length > 0 && Day(text) is null);

    // Left empty ("WorkingDays__OtherDaysOff__0=") it says that there are none.
    private static List<string> Given(IConfiguration configuration)
        => [.. configuration.GetSection(Setting).GetChildren().Select(child => child.Value?.Trim() ?? "")];

    // A leap year, so that 29 February is a day.
    private static DayOfYear? Day(string text)
        => DateOnly.TryParseExact($"2024-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DayOfYear(day.Month, day.Day)
            : null;
}
