using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Files;

/// <summary>The sentences about files, in Teams and on the page that a link leads to.</summary>
internal static class FileTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(FileTexts));
}
