using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Portfolio;

/// <summary>The sentences about the portfolio that need no card of their own.</summary>
internal static class PortfolioTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(PortfolioTexts));
}
