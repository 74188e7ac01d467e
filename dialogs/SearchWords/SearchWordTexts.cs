using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.SearchWords;

/// <summary>The sentences about search words that stand on cards or by themselves.</summary>
internal static class SearchWordTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(SearchWordTexts));
}
