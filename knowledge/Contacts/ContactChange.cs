using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>How a change of the directory ended.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Record">The contact after it; null if it was not changed, or is gone.</param>
/// <param name="Faults">What is wrong with the contact that was wanted; empty unless it is <see cref="ContactChangeOutcome.Invalid"/>.</param>
public sealed record ContactChange(ContactChangeOutcome Outcome, ContactRecord? Record, EquatableList<RecordNote> Faults)
{
    internal static ContactChange Changed(ContactRecord? record) => new(ContactChangeOutcome.Changed, record, []);

    internal static ContactChange Invalid(EquatableList<RecordNote> faults) => new(ContactChangeOutcome.Invalid, null, faults);

    internal static ContactChange Not(ContactChangeOutcome outcome) => new(outcome, null, []);
}

/// <summary>How a change of the directory can end.</summary>
public enum ContactChangeOutcome
{
    /// <summary>It is so now, or was so already.</summary>
    Changed,

    /// <summary>There is no contact with the id.</summary>
    NoSuchContact,

    /// <summary>There is another contact with the id.</summary>
    IdTaken,

    /// <summary>The contact would not be one that can be used; nothing is changed.</summary>
    Invalid,

    /// <summary>So many others wrote at once that this change did not get its turn; it can be tried again.</summary>
    Crowded,
}
