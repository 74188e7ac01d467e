using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Gaps;

/// <summary>The sentences about the matrix that need no card of their own.</summary>
internal static class GapTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(GapTexts));
}
