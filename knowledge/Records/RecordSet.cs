using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>What a file held: the records that were taken, and a report of the rest.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <param name="Records">The records that were taken, in the order of the file.</param>
/// <param name="Refused">The records that were refused, in the order of the file.</param>
/// <param name="Warnings">What was changed in records that were taken, or is worth a look.</param>
public sealed record RecordSet<T>(EquatableList<T> Records, EquatableList<RefusedRecord> Refused, EquatableList<RecordWarning> Warnings);
