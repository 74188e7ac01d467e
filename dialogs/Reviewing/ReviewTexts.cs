using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>The sentences about review that need no card of their own.</summary>
internal static class ReviewTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(ReviewTexts));
}
