using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Versions;

/// <summary>The sentences about versions that need no card of their own.</summary>
internal static class VersionTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(VersionTexts));
}
