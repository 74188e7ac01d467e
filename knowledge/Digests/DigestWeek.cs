using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>An ISO week, to which a digest belongs by the day it is planned on, whatever holidays make of that day.</summary>
/// <param name="Year">The year of the week, which at the turn of the year may be another than that of its days.</param>
/// <param name="Number">1 to 53.</param>
public readonly record struct DigestWeek(int Year, int Number)
{
    private const int Days = 7;

    /// <summary>The first day that does not belong to the week any more.</summary>
    [JsonIgnore]
    public DateOnly NextMonday => Day(DayOfWeek.Monday).AddDays(Days);

    /// <summary>The week before.</summary>
    public DigestWeek Previous() => Of(Day(DayOfWeek.Monday).AddDays(-Days));

    /// <summary>The week that a day lies in.</summary>
    /// <param name="day">The day.</param>
    public static DigestWeek Of(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return new DigestWeek(ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date));
    }

    /// <summary>Reads a week as ISO 8601 writes it, such as 2026-W48.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The week; null if the text is none, or the year has no such week.</returns>
    public static DigestWeek? Parse(string? text)
        => text is { Length: 8 } && text[4] == '-' && text[5] is 'W' or 'w'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && year is > 1 and < 9999 && number >= 1 && number <= ISOWeek.GetWeeksInYear(year)
                ? new DigestWeek(year, number)
                : null;

    /// <summary>A day of the week.</summary>
    /// <param name="day">Which one; Sunday is the last.</param>
    public DateOnly Day(DayOfWeek day) => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, day));

    /// <summary>Whether it comes before another.</summary>
    /// <param name="other">The other.</param>
    public bool IsBefore(DigestWeek other) => (Year, Number).CompareTo((other.Year, other.Number)) < 0;

    /// <summary>As ISO 8601 writes it: 2026-W48. It sorts as the weeks do.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-W{Number:D2}");
}
