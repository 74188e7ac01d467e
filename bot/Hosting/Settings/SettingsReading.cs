using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Search.Queries;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting.Settings;

/// <summary>
/// Looks at all settings before anything is made of them: values that cannot be used, each by its name with an example of one that can,
/// and names in our sections that nobody knows, with the name that was probably meant. A value never goes through here into a log.
/// </summary>
internal static class SettingsReading
{
    private const int LongestShown = 40;

    /// <summary>Shorter names are near to anything.</summary>
    private const int ShortestGuessed = 6;
    private const float Near = 2;
    private const string Registration = "MicrosoftApp";

    /// <summary>What people call a setting that is spelt quite differently: Azure speaks of a client secret.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase) { ["MicrosoftAppSecret"] = "MicrosoftAppPassword" };

    private static readonly TextCatalog Texts = new(typeof(SettingTexts));

    /// <summary>What is wrong with the settings, in the order of their names.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="language">The language to say it in.</param>
    public static IReadOnlyList<Finding> Of(IConfiguration configuration, Language language)
        => [.. configuration.AsEnumerable().Where(setting => setting.Value is not null).OrderBy(setting => setting.Key, StringComparer.OrdinalIgnoreCase)
            .Select(setting => Look(setting.Key, setting.Value!, language)).OfType<Finding>()];

    private static Finding? Look(string key, string value, Language language)
        => KnownSettings.All.FirstOrDefault(rule => rule.Is(key)) is not { } known ? value.Length > 0 && IsOurs(key) ? Unknown(key, language) : null
            : known.Form.Fits(value) ? null
            : Unfit(known, key, value, language);

    private static Finding Unfit(SettingRule rule, string key, string value, Language language)
    {
        var name = rule.Key is null ? key : rule.Name;
        var form = Texts.Format(language, $"Form.{rule.Form.Key}", [.. rule.Form.Bounds]);
        var meaning = rule.IsSecret ? Texts.Format(language, "UnfitSecret", form) : Texts.Format(language, "Unfit", Shown(value), form);
        return new Finding(name, FindingState.Wrong, meaning, Texts.Format(language, "Unfit.Fix", rule.Better ?? name, rule.Example));
    }

    private static Finding Unknown(string key, Language language)
        => new(key, FindingState.Wrong, Texts.Get(language, "Unknown"), Nearest(key) is { } nearest
            ? Texts.Format(language, "Unknown.Nearest", nearest)
            : Texts.Get(language, "Unknown.Fix"))
        {
            Tolerable = true,
        };

    // Among the variables of an environment are many that are not ours, so what is not in a section of ours must look much like one.
    private static bool IsOurs(string key)
    {
        var root = key.Split(':')[0];
        return root.Length == key.Length
            ? root.StartsWith(Registration, StringComparison.OrdinalIgnoreCase) || IsNear(root, KnownSettings.All.Select(rule => rule.Name).Where(name => !name.Contains(':', StringComparison.Ordinal)))
            : KnownSettings.Sections.Contains(root, StringComparer.OrdinalIgnoreCase) || IsNear(root, KnownSettings.Sections);
    }

    private static bool IsNear(string root, IEnumerable<string> names)
        => names.Any(name => name.Length >= ShortestGuessed && Distance(root, name) is > 0 and <= Near);

    private static string? Nearest(string key)
    {
        if (Synonyms.TryGetValue(key, out var meant))
        {
            return meant;
        }

        var bound = Math.Max(3, key.Length / 4);
        return KnownSettings.All.Where(rule => rule.Key is null).Select(rule => rule.Like(key)).Select(name => (name, Distance: Distance(key, name, bound)))
            .Where(guess => guess.Distance <= bound).OrderBy(guess => guess.Distance).Select(guess => guess.name).FirstOrDefault();
    }

    private static float Distance(string a, string b, float bound = Near)
        => EditDistance.Between(a.ToUpperInvariant(), b.ToUpperInvariant(), bound);

    private static string Shown(string value)
        => ControlCharacters.Removed(value.Length <= LongestShown ? value : $"{WholeCharacters.Beginning(value, LongestShown)}…");
}

/// <summary>Names the resource file SettingTexts.resx.</summary>
internal sealed class SettingTexts;
