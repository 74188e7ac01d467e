using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>The sentences about a person's projects and those they may talk with that need no card of their own.</summary>
internal static class MatchTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(MatchTexts));
}
