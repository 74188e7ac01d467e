using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Recurring;

/// <summary>The sentences about recurring questions that need no card of their own.</summary>
internal static class RecurringTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(RecurringTexts));
}
