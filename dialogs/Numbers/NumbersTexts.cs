using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Numbers;

/// <summary>The sentences about the numbers that need no card of their own.</summary>
internal static class NumbersTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(NumbersTexts));
}
