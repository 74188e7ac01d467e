using System.Globalization;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>Days as cards give and take them: YYYY-MM-DD.</summary>
internal static class IsoDate
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>A day as a card takes it; null for none.</summary>
    /// <param name="day">The day.</param>
    public static string? Of(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day that a card gave; null if it is none.</summary>
    /// <param name="text">The text.</param>
    public static DateOnly? Read(string? text)
        => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
