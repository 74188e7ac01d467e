using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams.Composing;

/// <summary>
/// Reads what was chosen besides the words. It may come from a list of ours, or from somebody who filled it in as they would say
/// it: the names of the values and their words on cards, in both languages.
/// </summary>
internal static class ComposeChoices
{
    private static readonly Dictionary<string, Sector> Sectors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kommuner"] = Knowledge.Lessons.Sector.Municipality,
        ["kommune"] = Knowledge.Lessons.Sector.Municipality,
        ["municipalities"] = Knowledge.Lessons.Sector.Municipality,
        ["regioner"] = Knowledge.Lessons.Sector.Region,
        ["regions"] = Knowledge.Lessons.Sector.Region,
        ["stat"] = Knowledge.Lessons.Sector.State,
        ["staten"] = Knowledge.Lessons.Sector.State,
    };

    /// <summary>The sector; null for all, and for what is none.</summary>
    /// <param name="chosen">What was chosen; may be null.</param>
    public static Sector? Sector(string? chosen)
        => chosen is not null && Sectors.TryGetValue(chosen.Trim(), out var sector) ? sector : Choice<Sector>(chosen);

    /// <summary>The status or the area; null for all, and for what is none.</summary>
    /// <param name="chosen">What was chosen; may be null.</param>
    public static T? Choice<T>(string? chosen)
        where T : struct, Enum
        => Enum.GetValues<T>().Where(value => Names(value).Contains(chosen?.Trim(), StringComparer.OrdinalIgnoreCase)).Select(value => (T?)value).FirstOrDefault();

    private static IEnumerable<string> Names<T>(T value)
        where T : struct, Enum
        => value switch
        {
            LessonStatus => [value.ToString(), .. Languages.Select(language => CardTexts.Catalog.Get(language, $"Status{value}"))],
            Category => [value.ToString(), .. Languages.Select(language => DraftCardTexts.Catalog.Get(language, $"Category{value}"))],
            _ => [value.ToString()],
        };

    private static readonly Language[] Languages = [Language.Danish, Language.English];
}
