using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsvHelper;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Reads the rows of a CSV file as records, each with the line it starts on. A row whose quotation marks do not match would
/// swallow the rows after it: it is reported, and reading starts again at the next line that begins with an id.
/// </summary>
internal sealed partial class LessonCsvReader
{
    private readonly RecordText file;
    private readonly List<int> lineStarts = [0];
    private readonly HashSet<long> brokenLines = [];
    private List<string> columns = [];
    private char? separator;

    private LessonCsvReader(RecordText file)
    {
        this.file = file;
        for (var at = 0; (at = file.Text.IndexOf('\n', at) + 1) > 0;)
        {
            lineStarts.Add(at);
        }
    }

    public static IEnumerable<JsonRecord> Read(RecordText file) => new LessonCsvReader(file).ReadAll();

    private IEnumerable<JsonRecord> ReadAll()
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            yield return new JsonRecord(1, null, RecordNote.Of("FileEmpty"), null, IsRecord: true);
            yield break;
        }

        for (int? line = 1; line is { } from;)
        {
            line = null;
            using var reader = Open(from);
            while (line is null && reader.Read())
            {
                var at = from - 1 + (int)reader.LineNumber;
                if (columns.Count == 0)
                {
                    ReadHeader(reader);
                    foreach (var remark in HeaderRemarks(at))
                    {
                        yield return remark;
                    }
                }
                else if (brokenLines.Contains(reader.LineNumber))
                {
                    yield return new JsonRecord(at, null, RecordNote.Of("BrokenQuotes"), IdOn(at), IsRecord: true);
                    line = NextStart(at, reader);
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

    private CsvReader Open(int line)
    {
        brokenLines.Clear();
        return CsvReader.FromText(file.Text[lineStarts[line - 1]..], new CsvReaderOptions
        {
            HasHeader = false,
            Separator = separator ?? FirstSeparator(),
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

    /// <summary>Comma or semicolon: whichever comes first, since no column has either in its name.</summary>
    private char FirstSeparator() => file.Text.AsSpan().IndexOfAny(',', ';') is >= 0 and var at ? file.Text[at] : ',';

    private void ReadHeader(CsvReader reader)
    {
        separator = reader.Separator;
        columns = [.. Enumerable.Range(0, reader.FieldCount).Select(i => LessonColumns.Named(reader.GetString(i)))];
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
            ? new JsonRecord(line, null, RecordNote.Of("UnreadableCharacters"), IdOn(line), IsRecord: true)
            : new JsonRecord(line, JsonSerializer.Deserialize<JsonElement>(json), null, null, IsRecord: true);
    }

    /// <summary>The first line within a broken row that begins with an id; null if the row is on one line only.</summary>
    private int? NextStart(int line, CsvReader reader)
    {
        var lines = reader.RawRecord.Count((byte)'\n');
        for (var next = line + 1; next <= line + lines && next <= lineStarts.Count; next++)
        {
            if (IdOn(next) is not null)
            {
                return next;
            }
        }

        return null;
    }

    private string? IdOn(int line)
    {
        var start = lineStarts[line - 1];
        var match = IdCell().Match(file.Text, start, Math.Min(80, file.Text.Length - start));
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("^ *\"?([a-z0-9][a-z0-9-]{2,60})\"? *[,;]", RegexOptions.CultureInvariant)]
    private static partial Regex IdCell();
}
