using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.LessonFiles;

/// <summary>The sentences about files of lessons that need no card of their own, and what stands in files.</summary>
internal static class LessonFileTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(LessonFileTexts));
}
