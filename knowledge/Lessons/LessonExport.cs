using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Writes lessons as files that <see cref="LessonFile"/> reads back as the same lessons: exported, imported and exported
/// again, the bytes are the same. Lessons come in the order of their ids.
/// </summary>
public static class LessonExport
{
    private static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = LessonJson.Options.Encoder,
    };

    /// <summary>Lessons as a JSON list, in UTF-8, indented by one.</summary>
    /// <param name="lessons">The lessons, in any order.</param>
    /// <param name="destination">Where to write; stays open.</param>
    public static void WriteJson(IEnumerable<Lesson> lessons, Stream destination)
    {
        using var writer = new Utf8JsonWriter(destination, Written);
        writer.WriteStartArray();
        foreach (var lesson in InOrder(lessons))
        {
            Record(lesson).WriteTo(writer, LessonJson.Options);
        }

        writer.WriteEndArray();
    }

    /// <summary>Lessons as CSV with commas, in UTF-8: a header and one row for each lesson, as <see cref="LessonFile.ReadCsv"/> reads it.</summary>
    /// <param name="lessons">The lessons, in any order.</param>
    /// <param name="destination">Where to write; stays open.</param>
    public static void WriteCsv(IEnumerable<Lesson> lessons, Stream destination)
        => WriteTable(lessons, destination, new CsvWriterOptions { Quoting = CsvQuoting.WhenNeededOrWhitespace },
            (record, column) => FormulaGuard.Guard(LessonColumns.Cell(record, column)));

    /// <summary>
    /// Lessons as the CSV that Danish Excel opens as it is: semicolons, UTF-8 with a byte order mark, CR LF, yes and no in Danish,
    /// and nothing that Excel would take for a formula, a date or a number.
    /// </summary>
    /// <param name="lessons">The lessons, in any order.</param>
    /// <param name="destination">Where to write; stays open.</param>
    public static void WriteExcel(IEnumerable<Lesson> lessons, Stream destination)
    {
        var options = new CsvWriterOptions { Quoting = CsvQuoting.WhenNeededOrWhitespace, Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true };
        WriteTable(lessons, destination, options, (record, column) => FormulaGuard.GuardForExcel(LessonColumns.DanishCell(record, column)));
    }

    private static void WriteTable(
        IEnumerable<Lesson> lessons, Stream destination, CsvWriterOptions options, Func<JsonObject, string, string> cell)
    {
        using var writer = CsvWriter.Create(destination, options, leaveOpen: true);
        writer.WriteHeader([.. LessonColumns.All]);
        foreach (var lesson in InOrder(lessons))
        {
            var record = Record(lesson);
            foreach (var column in LessonColumns.All)
            {
                writer.WriteField(cell(record, column));
            }

            writer.EndRecord();
        }
    }

    private static IOrderedEnumerable<Lesson> InOrder(IEnumerable<Lesson> lessons)
        => lessons.OrderBy(lesson => lesson.Id, StringComparer.Ordinal);

    /// <summary>The record of the published form: what only repeats a default is left out.</summary>
    private static JsonObject Record(Lesson lesson)
    {
        var record = JsonSerializer.SerializeToNode(lesson, LessonJson.Options)!.AsObject();
        if (lesson.Visibility == Visibility.Everyone)
        {
            record.Remove("visibility");
        }

        if (lesson.Version == 1)
        {
            record.Remove("version");
        }

        return record;
    }
}
