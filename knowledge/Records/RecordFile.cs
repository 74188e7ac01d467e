using System.Text.Json;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>Reads a JSON file of records that each have an id, with a report of what was refused and why.</summary>
public static class RecordFile
{
    /// <summary>Reads a file; one that is not there is an empty one with a report.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads one record.</param>
    public static RecordSet<T> Load<T>(string path, Func<JsonElement, RecordResult<T>> read)
        where T : class
        => File.Exists(path)
            ? Read(File.ReadAllBytes(path), read)
            : new RecordSet<T>([], [new RefusedRecord(0, null, [RecordNote.Of("FileMissing", Path.GetFileName(path))])], []);

    /// <summary>Reads the content of a file.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="content">The whole file.</param>
    /// <param name="read">Reads one record.</param>
    public static RecordSet<T> Read<T>(ReadOnlySpan<byte> content, Func<JsonElement, RecordResult<T>> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        var file = RecordText.Decode(content);
        var set = new RecordSetBuilder<T>();
        set.Warn(0, null, file.Note);
        foreach (var record in JsonRecordReader.Read(file))
        {
            if (record.Element is { } element)
            {
                set.Add(record.Line, read(element));
            }
            else
            {
                set.Add(record);
            }
        }

        return set.Build();
    }
}
