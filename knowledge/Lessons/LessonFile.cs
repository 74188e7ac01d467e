using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>A lesson as a file states it.</summary>
/// <param name="Lesson">The lesson, personal data masked.</param>
/// <param name="StatesVisibility">Whether the file says who may see it.</param>
/// <param name="Line">The line on which its record starts.</param>
public sealed record ReadLesson(Lesson Lesson, bool StatesVisibility, int Line);

/// <summary>Reads files of lessons, JSON or CSV, with a report of what was refused and why.</summary>
public static class LessonFile
{
    // Excel calls its text with tabs .txt.
    private static readonly HashSet<string> Tables = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".tsv", ".txt" };

    /// <summary>Reads a file; one that is not there is an empty one with a report. The name's ending tells the format.</summary>
    /// <param name="path">The file: .csv, .tsv or .txt for a table, or anything else for JSON.</param>
    public static RecordSet<ReadLesson> Load(string path)
    {
        if (!File.Exists(path))
        {
            return new RecordSet<ReadLesson>([], [new RefusedRecord(0, null, [RecordNote.Of("FileMissing", Path.GetFileName(path))])], []);
        }

        var content = File.ReadAllBytes(path);
        return Tables.Contains(Path.GetExtension(path)) ? ReadCsv(content) : ReadJson(content);
    }

    /// <summary>Reads a JSON list of lessons. A broken record is reported, and the others are taken.</summary>
    /// <param name="content">The whole file.</param>
    public static RecordSet<ReadLesson> ReadJson(ReadOnlySpan<byte> content)
    {
        var file = RecordText.Decode(content);
        return Read(file, JsonRecordReader.Read(file));
    }

    /// <summary>Reads lessons from CSV: a header, one column per field; commas, semicolons or tabs. A broken row is reported, and the others are taken.</summary>
    /// <param name="content">The whole file.</param>
    public static RecordSet<ReadLesson> ReadCsv(ReadOnlySpan<byte> content)
    {
        var file = RecordText.Decode(content);
        return Read(file, LessonCsvReader.Read(file));
    }

    private static RecordSet<ReadLesson> Read(RecordText file, IEnumerable<JsonRecord> records)
    {
        var set = new RecordSetBuilder<ReadLesson>();
        set.Warn(0, null, file.Note);
        foreach (var record in records)
        {
            if (record.Element is not { } element)
            {
                set.Add(record);
                continue;
            }

            var result = LessonValidator.Validate(element);
            var lesson = result.Lesson is { } read ? new ReadLesson(read, result.StatesVisibility, record.Line) : null;
            set.Add(record.Line, new RecordResult<ReadLesson>(result.Id, lesson, result.Reasons, result.Warnings));
        }

        return set.Build();
    }
}
