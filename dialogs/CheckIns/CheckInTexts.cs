using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>The sentences about check-ins.</summary>
internal static class CheckInTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(CheckInTexts));
}
