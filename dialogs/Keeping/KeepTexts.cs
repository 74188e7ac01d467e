using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>The sentences about keeping lessons alive that need no card of their own.</summary>
internal static class KeepTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(KeepTexts));
}
