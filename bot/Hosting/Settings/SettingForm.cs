using System.Globalization;

namespace TeamsPilotBot.Bot.Hosting.Settings;

/// <summary>What the value of a setting must look like. What fits can be read by whatever reads the setting.</summary>
/// <param name="Key">The key of the words for it in SettingTexts.resx.</param>
/// <param name="Fits">Whether a value has the form. The value is not trimmed.</param>
/// <param name="Bounds">What goes into the places of the words.</param>
internal sealed record SettingForm(string Key, Func<string, bool> Fits, params IReadOnlyList<object> Bounds)
{
    private const int LongestText = 200;

    /// <summary>Whatever it is, another check looks at it.</summary>
    public static SettingForm LookedAtElsewhere { get; } = new("Any", _ => true);

    /// <summary>A name that there is not. For what has the name of an area in its own name.</summary>
    /// <param name="words">The names that there are.</param>
    public static SettingForm NoSuchName(IEnumerable<string> words) => new("Name", _ => false, string.Join(", ", words));

    /// <summary>A line of text.</summary>
    public static SettingForm Text { get; } = new("Text", value => value.Length <= LongestText && !value.Any(char.IsControl), LongestText);

    /// <summary>The name of an environment.</summary>
    public static SettingForm EnvironmentName { get; } = new("Environment", value => value.Length > 0 && value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.'));

    /// <summary>A path of a folder.</summary>
    public static SettingForm Folder { get; } = new("Folder", value => !string.IsNullOrWhiteSpace(value) && !value.Any(char.IsControl));

    /// <summary>A font file, or nothing.</summary>
    public static SettingForm FontFile { get; } = new(
        "FontFile", value => value.Length == 0 || Path.GetExtension(value).ToUpperInvariant() is ".TTF" or ".OTF");

    /// <summary>A web address, or nothing.</summary>
    public static SettingForm WebAddress { get; } = new(
        "WebAddress", value => value.Length == 0 || (Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"));

    /// <summary>true or false.</summary>
    /// <param name="mayBeEmpty">Whether nothing is as good as not set.</param>
    public static SettingForm YesNo(bool mayBeEmpty = false) => new("YesNo", value => (mayBeEmpty && value.Length == 0) || bool.TryParse(value, out _));

    /// <summary>A whole number.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The greatest.</param>
    public static SettingForm Whole(int least, int most) => new(
        "Whole",
        value => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most,
        least,
        most);

    /// <summary>A whole number or nothing, whose bounds another check knows.</summary>
    public static SettingForm AnyWhole { get; } = new(
        "AnyWhole", value => value.Length == 0 || int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    /// <summary>A number with a point or nothing, whose bounds another check knows.</summary>
    public static SettingForm AnyNumber { get; } = new(
        "AnyNumber", value => value.Length == 0 || double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));

    /// <summary>A time of day.</summary>
    public static SettingForm TimeOfDay { get; } = new(
        "TimeOfDay", value => TimeOnly.TryParseExact(value, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    /// <summary>Month and day, or nothing.</summary>
    public static SettingForm DayOfYear { get; } = new(
        "DayOfYear", value => value.Trim().Length == 0
            || DateOnly.TryParseExact($"2024-{value.Trim()}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    /// <summary>A length of time. A number alone would be read as days, which is hardly ever meant, and is refused.</summary>
    /// <param name="least">The shortest.</param>
    /// <param name="most">The longest.</param>
    public static SettingForm Duration(TimeSpan least, TimeSpan most) => new(
        "Duration",
        value => value.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var length) && length >= least && length <= most,
        Written(least),
        Written(most));

    /// <summary>One of some words, whatever the case of their letters.</summary>
    /// <param name="words">The words.</param>
    public static SettingForm Word(params IReadOnlyList<string> words) => new(
        "Word", value => words.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase), string.Join(", ", words));

    // "c" writes all seven places of a fraction, or none.
    private static string Written(TimeSpan length)
        => length.ToString("c", CultureInfo.InvariantCulture) is var whole && whole.Split('.')[^1].Length == 7 ? whole.TrimEnd('0') : whole;
}
