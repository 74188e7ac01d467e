using System.Globalization;
using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>What stands in the form of a subscription, and what it says. Pure.</summary>
public static partial class SubscriptionForm
{
    /// <summary>How a time is written in a field.</summary>
    private const string TimeFormat = "HH\\:mm";

    /// <summary>Longer than any time: what is longer is shown shortened.</summary>
    private const int LongestTime = 20;

    /// <summary>The sectors that can be chosen: what concerns several belongs to each.</summary>
    public static IReadOnlyList<Sector> Sectors { get; } = [Sector.Municipality, Sector.Region, Sector.State];

    /// <summary>The fields with what is chosen in a subscription.</summary>
    /// <param name="chosen">What is chosen.</param>
    public static IReadOnlyDictionary<string, string> Of(SubscriptionSettings chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SubscriptionFields.Day] = chosen.Day.ToString(),
            [SubscriptionFields.Time] = chosen.Time.ToString(TimeFormat, CultureInfo.InvariantCulture),
            [SubscriptionFields.Topics] = string.Join(',', chosen.Topics),
            [SubscriptionFields.Sectors] = string.Join(',', chosen.Sectors),
            [SubscriptionFields.Language] = chosen.Language.ToString(),
        };
    }

    /// <summary>The fields as somebody left them; those that the click does not carry are empty.</summary>
    /// <param name="click">The click.</param>
    /// <param name="language">The language of the click.</param>
    public static IReadOnlyDictionary<string, string> Typed(SubscriptionCardAction click, Language language)
    {
        ArgumentNullException.ThrowIfNull(click);
        var time = click.Field(SubscriptionFields.Time) ?? "";
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SubscriptionFields.Day] = One<DayOfWeek>(click.Field(SubscriptionFields.Day))?.ToString() ?? "",

            // The card is remembered with the click, and anything can be typed.
            [SubscriptionFields.Time] = Time(time) is { } read
                ? read.ToString(TimeFormat, CultureInfo.InvariantCulture)
                : PersonalData.Mask(WholeCharacters.Beginning(time, LongestTime), PersonalData.NumbersOnly, language).Text,
            [SubscriptionFields.Topics] = string.Join(',', Several<Category>(click.Field(SubscriptionFields.Topics))),
            [SubscriptionFields.Sectors] = string.Join(',', Several<Sector>(click.Field(SubscriptionFields.Sectors))),
            [SubscriptionFields.Language] = One<Language>(click.Field(SubscriptionFields.Language))?.ToString() ?? "",
        };
    }

    /// <summary>What was chosen, or what is wrong with it as sentences.</summary>
    /// <param name="click">The click, with the fields.</param>
    /// <param name="language">The language of the sentences, and the one chosen where none is.</param>
    public static (SubscriptionSettings? Chosen, EquatableList<string> Faults) Read(SubscriptionCardAction click, Language language)
    {
        ArgumentNullException.ThrowIfNull(click);
        var faults = new List<string>();
        var day = One<DayOfWeek>(click.Field(SubscriptionFields.Day)) is { } found and >= DayOfWeek.Monday and <= DayOfWeek.Friday ? found : (DayOfWeek?)null;
        if (day is null)
        {
            faults.Add(SubscriptionTexts.Catalog.Get(language, "Form.NoDay"));
        }

        var time = Time(click.Field(SubscriptionFields.Time));
        if (time is null)
        {
            faults.Add(click.Field(SubscriptionFields.Time) is null
                ? SubscriptionTexts.Catalog.Get(language, "Form.NoTime")
                : SubscriptionTexts.Catalog.Format(language, "Form.BadTime", Typed(click, language)[SubscriptionFields.Time]));
        }

        return faults.Count > 0 ? (null, [.. faults]) : (new SubscriptionSettings(
            day!.Value,
            time!.Value,
            AllIsNone(Several<Category>(click.Field(SubscriptionFields.Topics)), Enum.GetValues<Category>()),
            AllIsNone([.. Several<Sector>(click.Field(SubscriptionFields.Sectors)).Where(Sectors.Contains)], Sectors),
            One<Language>(click.Field(SubscriptionFields.Language)) ?? language), []);
    }

    /// <summary>A time as people write it: 8.30, 08:30, kl. 8; null if it is none.</summary>
    /// <param name="text">The text.</param>
    public static TimeOnly? Time(string? text)
        => TimeOfDay().Match(text ?? "") is { Success: true } match
            && int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture) is <= 23 and var hour
            && (match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0) is <= 59 and var minute
                ? new TimeOnly(hour, minute)
                : null;

    /// <summary>Whoever chooses all there is wants all, also what belongs to none of it.</summary>
    private static EquatableList<T> AllIsNone<T>(EquatableList<T> chosen, IReadOnlyList<T> all) => chosen.Count == all.Count ? [] : chosen;

    private static EquatableList<T> Several<T>(string? text)
        where T : struct, Enum
        => [.. (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One<T>).OfType<T>().Distinct().Order()];

    /// <summary>What a name stands for; null if it is none.</summary>
    /// <param name="text">The name.</param>
    internal static T? One<T>(string? text)
        where T : struct, Enum
        => text is { Length: > 0 } && char.IsAsciiLetterUpper(text[0]) && Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;

    [GeneratedRegex(@"\A\s*(?:kl\.?\s*)?(?<hour>[0-9]{1,2})(?:[.:](?<minute>[0-9]{2}))?\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();
}
