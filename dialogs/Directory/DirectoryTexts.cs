using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>The sentences about the directory that need no card of their own.</summary>
internal static class DirectoryTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(DirectoryTexts));
}
