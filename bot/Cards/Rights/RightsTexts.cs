using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Rights;

/// <summary>The fixed texts of the cards about a person's own data.</summary>
internal static class RightsTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(RightsTexts));
}
