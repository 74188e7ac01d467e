using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>What the command line says, from CommandTexts.resx.</summary>
internal static class CommandTexts
{
    /// <summary>The texts.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(CommandTexts));
}
