using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Rights;

/// <summary>The sentences about a person's own data that need no card.</summary>
internal static class RightsTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(RightsTexts));
}
