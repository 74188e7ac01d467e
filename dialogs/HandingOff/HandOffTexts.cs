using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>The sentences about hand-offs that need no card of their own.</summary>
internal static class HandOffTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(HandOffTexts));
}
