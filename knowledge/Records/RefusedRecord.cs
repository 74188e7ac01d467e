using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>A record that was not taken.</summary>
/// <param name="Line">The line on which the record starts, from 1; 0 if it is about the file.</param>
/// <param name="Id">The id it gives itself; null if none could be read.</param>
/// <param name="Reasons">Why, at least one.</param>
public sealed record RefusedRecord(int Line, string? Id, EquatableList<RecordNote> Reasons)
{
    /// <summary>All reasons, as sentences.</summary>
    /// <param name="language">The language to write them in.</param>
    public string Reason(Language language) => string.Join(' ', Reasons.Select(reason => reason.Text(language)));
}

/// <summary>Something that was changed in a record that was taken, or that is worth a look.</summary>
/// <param name="Line">The line on which the record starts, from 1; 0 if it is about the file.</param>
/// <param name="Id">The id of the record; null if it is about the file.</param>
/// <param name="Note">What.</param>
public sealed record RecordWarning(int Line, string? Id, RecordNote Note);
