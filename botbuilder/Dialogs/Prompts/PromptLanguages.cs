using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>What the choice prompt and the confirm prompt have in common about languages.</summary>
internal static class PromptLanguages
{
    public static Dictionary<string, ChoiceFactoryOptions> ListsInAll() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, ListIn);

    public static Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions List)> YesAndNoInAll() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), ListIn(culture)));

    /// <summary>The known locale nearest to a locale that may be missing or unknown; English if there is none near.</summary>
    public static string Nearest(string locale, Func<string, bool> isKnown)
    {
        var nearest = PromptCultureModels.MapToNearestLanguage(locale ?? PromptCultureModels.English.Locale);
        return string.IsNullOrEmpty(nearest) || !isKnown(nearest) ? PromptCultureModels.English.Locale : nearest;
    }

    /// <summary>The known locale nearest to a locale; English if none has its language.</summary>
    public static string KnownOrEnglish(string locale)
    {
        var nearest = PromptCultureModels.MapToNearestLanguage(locale);
        return Array.Exists(PromptCultureModels.GetSupportedCultures(), culture => culture.Locale == nearest)
            ? nearest
            : PromptCultureModels.English.Locale;
    }

    /// <summary>The user as the only one whom suggested actions are shown to; everyone if the user is not known.</summary>
    public static List<string> Only(ChannelAccount user) => string.IsNullOrEmpty(user?.Id) ? null : [user.Id];

    private static ChoiceFactoryOptions ListIn(PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true);
}
