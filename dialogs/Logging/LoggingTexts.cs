using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>The sentences of telling that need no card of their own, or stand above one.</summary>
internal static class LoggingTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(LoggingTexts));
}
