using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>A quarter of a calendar year, in Denmark. Immutable.</summary>
/// <param name="Year">The year, from 2000 to 9998.</param>
/// <param name="Number">1 to 4.</param>
public sealed record Quarter(int Year, int Number)
{
    /// <summary>The first day.</summary>
    [JsonIgnore]
    public DateOnly FirstDay => new(Year, (3 * Number) - 2, 1);

    /// <summary>The last day.</summary>
    [JsonIgnore]
    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    /// <summary>The first day of the month in the middle: February, May, August or November.</summary>
    [JsonIgnore]
    public DateOnly Middle => FirstDay.AddMonths(1);

    /// <summary>The quarter before.</summary>
    [JsonIgnore]
    public Quarter Previous => Of(FirstDay.AddDays(-1));

    /// <summary>The quarter of a day.</summary>
    /// <param name="day">The day.</param>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>The quarter that <see cref="Code"/> wrote; null for any other text.</summary>
    /// <param name="code">The text; null is none.</param>
    public static Quarter? Parse(string? code)
        => code is { Length: 6 } && code[4] == '-' && code[5] is >= '1' and <= '4'
            && int.TryParse(code.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 9998
                ? new Quarter(year, code[5] - '0')
                : null;

    /// <summary>"2026-4": sorts as the quarters follow one another.</summary>
    public string Code() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number}");
}
