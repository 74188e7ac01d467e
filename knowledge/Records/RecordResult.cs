using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>How reading one record ended: with the record, or with the reasons why not.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Id">The id that the record gives itself, if any.</param>
/// <param name="Record">What was read; null if it is refused.</param>
/// <param name="Reasons">Why it is refused; empty if it is taken.</param>
/// <param name="Warnings">What was changed, or is worth a look.</param>
public sealed record RecordResult<T>(string? Id, T? Record, EquatableList<RecordNote> Reasons, EquatableList<RecordNote> Warnings)
    where T : class;
