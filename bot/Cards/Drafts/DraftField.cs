using TeamsPilotBot.Knowledge.Drafts;

namespace TeamsPilotBot.Bot.Cards.Drafts;

/// <summary>A text that can be changed on the card.</summary>
/// <param name="Id">The id of the input.</param>
/// <param name="Label">What stands over it.</param>
/// <param name="Value">What it holds, whole.</param>
/// <param name="Most">The most characters.</param>
/// <param name="Multiline">Whether it has several lines.</param>
/// <param name="Fault">What is wrong with it; null if nothing is.</param>
internal sealed record DraftField(string Id, string Label, string Value, int Most, bool Multiline, string? Fault)
{
    /// <summary>What is wrong with a field; null if nothing is.</summary>
    /// <param name="faults">All that is wrong.</param>
    /// <param name="field">The field, as lessons call it.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string? FaultOf(IEnumerable<DraftFault> faults, string field, DraftCardTexts texts)
        => faults.FirstOrDefault(fault => fault.Field == field) is not { } fault ? null
            : fault.Most is { } most ? texts.Format("FaultTooLong", most)
            : texts[field == DraftFault.Category ? "FaultNoCategory" : "FaultMissing"];
}
