namespace TeamsPilotBot.Knowledge.Records;

/// <summary>Gathers the records of a file, and refuses an id that appeared before. For one file, on one thread.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
public sealed class RecordSetBuilder<T>
    where T : class
{
    private readonly Dictionary<string, int> lineOfId = new(StringComparer.Ordinal);
    private readonly List<T> records = [];
    private readonly List<RefusedRecord> refused = [];
    private readonly List<RecordWarning> warnings = [];

    /// <summary>Adds the result of reading a record.</summary>
    /// <param name="line">The line on which it starts.</param>
    /// <param name="result">The result.</param>
    public void Add(int line, RecordResult<T> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Id is { } id && !lineOfId.TryAdd(id, line))
        {
            refused.Add(new RefusedRecord(line, id, [.. result.Reasons, RecordNote.Of("IdTwice", id, lineOfId[id])]));
            return;
        }

        if (result.Record is { } record)
        {
            records.Add(record);
            warnings.AddRange(result.Warnings.Select(note => new RecordWarning(line, result.Id, note)));
        }
        else
        {
            refused.Add(new RefusedRecord(line, result.Id, result.Reasons));
        }
    }

    /// <summary>Adds a place of the file that could not be read as a record.</summary>
    /// <param name="place">The place, with what is wrong there.</param>
    public void Add(JsonRecord place)
    {
        if (place.IsRecord)
        {
            refused.Add(new RefusedRecord(place.Line, place.Id, [place.Problem!]));
        }
        else
        {
            Warn(place.Line, null, place.Problem);
        }
    }

    /// <summary>Adds a warning, if there is one.</summary>
    /// <param name="line">The line it is about, or 0.</param>
    /// <param name="id">The record it is about, or null.</param>
    /// <param name="note">The warning; null for none.</param>
    public void Warn(int line, string? id, RecordNote? note)
    {
        if (note is not null)
        {
            warnings.Add(new RecordWarning(line, id, note));
        }
    }

    /// <summary>What was gathered.</summary>
    public RecordSet<T> Build() => new([.. records], [.. refused], [.. warnings]);
}
