using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Drafts;

/// <summary>The sentences about drafts that need no card of their own.</summary>
internal static class DraftTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(DraftTexts));
}
