using System.Globalization;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Reads the dates that weekly digests name.</summary>
internal static class NotableDateSettings
{
    /// <summary>The setting.</summary>
    public const string Setting = "Digests:Dates";

    private const int LongestTitle = 200;

    /// <summary>The dates; what cannot be used is left out.</summary>
    /// <param name="configuration">The settings.</param>
    public static NotableDates Read(IConfiguration configuration)
        => new([.. Given(configuration).OfType<DigestDate>().DistinctBy(date => date.Id)]);

    /// <summary>The number of the first that cannot be used, from 1; null if all can.</summary>
    /// <param name="configuration">The settings.</param>
    public static int? Wrong(IConfiguration configuration)
    {
        var (given, seen) = (Given(configuration), new HashSet<string>(StringComparer.Ordinal));
        var first = given.FindIndex(date => date is null || !seen.Add(date.Id));
        return first < 0 ? null : first + 1;
    }

    private static List<DigestDate?> Given(IConfiguration configuration)
        => [.. configuration.GetSection(Setting).GetChildren().Select(Date)];

    private static DigestDate? Date(IConfigurationSection section)
    {
        var (id, title, english, url) = (section["Id"]?.Trim(), section["Title"]?.Trim(), section["TitleEnglish"]?.Trim(), section["Url"]?.Trim());
        return id is not null && LessonId.IsWellFormed(id) && IsTitle(title) && (string.IsNullOrEmpty(english) || IsTitle(english)) && (string.IsNullOrEmpty(url) || IsSafe(url))
            && DateOnly.TryParseExact(section["Day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new DigestDate(id, day, title!, string.IsNullOrEmpty(english) ? title! : english, string.IsNullOrEmpty(url) ? null : url)
                : null;
    }

    private static bool IsTitle(string? title) => title is { Length: > 0 and <= LongestTitle };

    private static bool IsSafe(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}
