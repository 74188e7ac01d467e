using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Reads the rows of a table as records, each with the line it starts on: cells separated by commas, by semicolons as Danish
/// Excel does it, or by tabs as in its "Unicode text". A row whose quotation marks do not match would swallow the rows after
/// it: it is reported, and reading starts again at the next line that looks like a row.
/// </summary>
internal sealed class LessonCsvReader
{
    private const string SeparatorLine = "sep=";

    private readonly RecordText file;
    private readonly CsvLines lines;
    private readonly HashSet<long> brokenLines = [];
    private List<string> columns = [];
    private char separator;

    private LessonCsvReader(RecordText file)
    {
        this.file = file;
        lines = new CsvLines(file.Text);
    }

    public static IEnumerable<JsonRecord> Read(RecordText file) => new LessonCsvReader(file).ReadAll();

    private IEnumerable<JsonRecord> ReadAll()
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            yield return new JsonRecord(1, null, RecordNote.Of("FileEmpty"), null, IsRecord: true);
            yield break;
        }

        for (int? line = FirstLine(); line is { } from;)
        {
            line = null;
            using var reader = Open(from);
            while (line is null && reader.Read())
            {
                var at = from - 1 + (int)reader.LineNumber;
                if (columns.Count == 0)
                {
                    ReadHeader(reader, at);
                    foreach (var remark in HeaderRemarks(at))
                    {
                        yield return remark;
                    }
                }
                else if (IsBroken(reader, at))
                {
                    yield return new JsonRecord(at, null, RecordNote.Of("BrokenQuotes"), lines.IdOn(at), IsRecord: true);
                    line = lines.NextRow(at, LengthOf(reader));
                }
                else
                {
                    foreach (var record in Row(reader, at))
                    {
                        yield return record;
                    }
                }
            }
        }
    }

    private static int LengthOf(CsvReader reader) => Encoding.UTF8.GetCharCount(reader.RawRecord);

    // A quotation mark that was never closed can be closed by one that was never opened, many rows below.
    private bool IsBroken(CsvReader reader, int line)
        => brokenLines.Contains(reader.LineNumber) || lines.HoldsAnotherRow(line, LengthOf(reader));

    /// <summary>Excel says in a line of its own which separator a file has; else it is whichever comes first, since no column has one in its name.</summary>
    private int FirstLine()
    {
        var text = file.Text.AsSpan();
        if (text.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) && text.Length > SeparatorLine.Length + 1
            && text[SeparatorLine.Length + 1] is '\r' or '\n')
        {
            separator = text[SeparatorLine.Length];
            return 2;
        }

        separator = text.IndexOfAny(',', ';', '\t') is >= 0 and var at ? text[at] : ',';
        return 1;
    }

    private CsvReader Open(int line)
    {
        brokenLines.Clear();
        return CsvReader.FromText(lines.From(line), new CsvReaderOptions
        {
            HasHeader = false,
            Separator = separator,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            OnMalformedRecord = found =>
            {
                // A quotation mark in the middle of an unquoted cell is text.
                if (found.Reason != CsvMalformedReason.StrayQuote)
                {
                    brokenLines.Add(found.LineNumber);
                }
            },
        });
    }

    private void ReadHeader(CsvReader reader, int line)
    {
        columns = [.. Enumerable.Range(0, reader.FieldCount).Select(i => LessonColumns.Named(reader.GetString(i)))];
        lines.LearnFrom(line, columns.IndexOf("id"), columns.Count, separator);
    }

    private IEnumerable<JsonRecord> HeaderRemarks(int line)
    {
        if (!columns.Contains("id"))
        {
            yield return new JsonRecord(line, null, RecordNote.Of("FileWithoutHeader"), null, IsRecord: true);
        }

        foreach (var twice in columns.Where(name => name.Length > 0).GroupBy(name => name).Where(group => group.Count() > 1))
        {
            yield return new JsonRecord(line, null, RecordNote.Of("ColumnTwice", twice.Key), null, IsRecord: false);
        }
    }

    private IEnumerable<JsonRecord> Row(CsvReader reader, int line)
    {
        var record = new JsonObject();
        var surplus = false;
        for (var i = reader.FieldCount - 1; i >= 0; i--)
        {
            var cell = FormulaGuard.Unguard(reader.GetString(i));
            if (i < columns.Count && columns[i].Length > 0)
            {
                LessonColumns.Put(record, columns[i], cell);
            }
            else
            {
                surplus |= !string.IsNullOrWhiteSpace(cell);
            }
        }

        if (record.Count == 0)
        {
            yield break;
        }

        if (surplus)
        {
            yield return new JsonRecord(line, null, RecordNote.Of("TooManyCells"), null, IsRecord: false);
        }

        var json = record.ToJsonString(LessonJson.Options);
        yield return file.Damaged && json.Contains('\uFFFD', StringComparison.Ordinal)
            ? new JsonRecord(line, null, RecordNote.Of("UnreadableCharacters"), lines.IdOn(line), IsRecord: true)
            : new JsonRecord(line, JsonSerializer.Deserialize<JsonElement>(json), null, null, IsRecord: true);
    }
}
