using System.Globalization;

namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>Two-letter codes and cultures of the languages.</summary>
public static class LanguageCodes
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"da" or "en".</summary>
    /// <param name="language">The language.</param>
    public static string Code(this Language language) => language == Language.English ? "en" : "da";

    /// <summary>The culture that texts, numbers and dates are written in: da-DK or en-GB.</summary>
    /// <param name="language">The language.</param>
    public static CultureInfo Culture(this Language language) => language == Language.English ? English : Danish;

    /// <summary>The language of a code or locale such as "da", "da-DK" or "en-US"; null for any other.</summary>
    /// <param name="locale">The code; may be null.</param>
    public static Language? FromLocale(string? locale)
    {
        if (locale is null)
        {
            return null;
        }

        var code = locale.Split('-', '_')[0];
        return code.Equals("da", StringComparison.OrdinalIgnoreCase) ? Language.Danish
            : code.Equals("en", StringComparison.OrdinalIgnoreCase) ? Language.English
            : null;
    }
}
