using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>What is written in pictures.</summary>
internal static class PictureTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(PictureTexts));
}
