using System.Globalization;

namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>Writes months as people read them.</summary>
public static class Months
{
    /// <summary>"marts 2022" or "March 2022" for "2022-03"; anything else as it is.</summary>
    /// <param name="month">A month as YYYY-MM.</param>
    /// <param name="language">The language to write in.</param>
    public static string Written(string month, Language language)
        => DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("MMMM yyyy", language.Culture())
            : month;
}
