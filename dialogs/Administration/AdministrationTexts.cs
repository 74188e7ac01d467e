using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>The sentences to administrators that need no card of their own.</summary>
internal static class AdministrationTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(AdministrationTexts));
}
