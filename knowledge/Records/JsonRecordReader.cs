using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>
/// Reads a JSON list of records one by one, each with the line it starts on. A record with a syntax error is reported, and
/// reading goes on at the next place where a record can start, so that one slip does not cost the others.
/// </summary>
public sealed partial class JsonRecordReader
{
    private readonly byte[] bytes;
    private readonly bool damaged;
    private readonly LineCounter lines;
    private int at;

    private JsonRecordReader(RecordText file)
    {
        bytes = Encoding.UTF8.GetBytes(file.Text);
        damaged = file.Damaged;
        lines = new LineCounter(bytes);
    }

    /// <summary>Reads all records of a file.</summary>
    /// <param name="file">The text of the file.</param>
    public static IEnumerable<JsonRecord> Read(RecordText file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new JsonRecordReader(file).ReadAll();
    }

    private IEnumerable<JsonRecord> ReadAll()
    {
        at = Skip(at, " \t\r\n"u8);
        if (at == bytes.Length)
        {
            yield return Remark(1, RecordNote.Of("FileEmpty"), refusal: true);
            yield break;
        }

        if (bytes[at] is not ((byte)'[' or (byte)'{'))
        {
            yield return Remark(lines.At(at), RecordNote.Of("FileNotAList"), refusal: true);
            yield break;
        }

        var open = bytes[at] == '[';
        at += open ? 1 : 0;
        while (Next(ref open) is { } start)
        {
            yield return start == '{' ? ReadObject() : ReadOther(start);
        }

        if (open)
        {
            yield return Remark(lines.At(bytes.Length), RecordNote.Of("FileUnclosed"), refusal: false);
        }
    }

    /// <summary>The first character of the next element, or null at the end. A list that was closed too early is read on.</summary>
    private char? Next(ref bool open)
    {
        at = Skip(at, " \t\r\n,"u8);
        while (at < bytes.Length && bytes[at] == ']')
        {
            open = false;
            at = Skip(at + 1, " \t\r\n,"u8);
        }

        return at < bytes.Length ? (char)bytes[at] : null;
    }

    private JsonRecord ReadObject()
    {
        var start = at;
        var line = lines.At(start);
        var reader = new Utf8JsonReader(bytes.AsSpan(start));
        var readable = true;
        var token = 0;
        try
        {
            do
            {
                reader.Read();
                token = (int)reader.TokenStartIndex;
                readable &= IsReadable(ref reader);
            }
            while (reader.CurrentDepth > 0 || reader.TokenType != JsonTokenType.EndObject);
        }
        catch (JsonException error)
        {
            return Broken(start, line, token, (int)reader.BytesConsumed, error);
        }

        at = start + (int)reader.BytesConsumed;
        var slice = bytes.AsSpan(start, at - start);
        if (!readable || (damaged && slice.IndexOf("\uFFFD"u8) >= 0))
        {
            return new JsonRecord(line, null, RecordNote.Of("UnreadableCharacters"), IdIn(start, at), IsRecord: true);
        }

        var again = new Utf8JsonReader(slice);
        return new JsonRecord(line, JsonElement.ParseValue(ref again), null, null, IsRecord: true);
    }

    /// <summary>JSON can write half of a surrogate pair as an escape; that is no character.</summary>
    private static bool IsReadable(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return true;
        }

        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private JsonRecord Broken(int start, int line, int token, int consumed, JsonException error)
    {
        // A text whose quotation mark is missing ends at the next one, which may be that of the next record.
        at = NextStart(start + Math.Max(token, 1));
        var errorLine = line + (int)(error.LineNumber ?? 0);
        var problem = at == bytes.Length && Skip(start + consumed, " \t\r\n]"u8) == bytes.Length
            ? RecordNote.Of("FileEndsInRecord")
            : RecordNote.Of("BrokenJson", errorLine, (error.BytePositionInLine ?? 0) + 1);
        return new JsonRecord(line, null, problem, IdIn(start, at), IsRecord: true);
    }

    private JsonRecord ReadOther(char first)
    {
        var line = lines.At(at);
        if (first is '}' or ':')
        {
            at++;
            return Remark(line, RecordNote.Of("StrayCharacter", line, first), refusal: false);
        }

        var start = at;
        var reader = new Utf8JsonReader(bytes.AsSpan(start));
        try
        {
            reader.Read();
            reader.Skip();
            at = start + (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            // Neither a record nor any other value.
            at = NextStart(start + 1);
        }

        var next = Skip(at, " \t\r\n"u8);
        if (next < bytes.Length && bytes[next] == ':')
        {
            // The inside of a record whose opening brace is missing.
            at = NextStart(next);
        }

        return new JsonRecord(line, null, RecordNote.Of("NotAnObject"), IdIn(start, at), IsRecord: true);
    }

    /// <summary>
    /// Where the next record can start: at a brace that opens an object, the first thing on its line or after the end of something,
    /// and not the value of a field or the first in a list within a record.
    /// </summary>
    private int NextStart(int from)
    {
        for (var i = from; i < bytes.Length; i++)
        {
            if (bytes[i] != '{')
            {
                continue;
            }

            var before = bytes.AsSpan(0, i).LastIndexOfAnyExcept(" \t\r\n"u8);
            var after = Skip(i + 1, " \t\r\n"u8);
            var firstOnLine = bytes.AsSpan(before + 1, i - before - 1).IndexOfAny("\r\n"u8) >= 0;
            var follows = before < 0 || (bytes[before] is not ((byte)':' or (byte)'[') && (firstOnLine || bytes[before] is (byte)',' or (byte)'}' or (byte)']'));
            if (follows && after < bytes.Length && bytes[after] is (byte)'"' or (byte)'}')
            {
                return i;
            }
        }

        return bytes.Length;
    }

    private int Skip(int from, ReadOnlySpan<byte> characters)
    {
        var found = bytes.AsSpan(from).IndexOfAnyExcept(characters);
        return found < 0 ? bytes.Length : from + found;
    }

    private string? IdIn(int start, int end)
    {
        var match = IdField().Match(Encoding.UTF8.GetString(bytes, start, Math.Min(end - start, 4096)));
        return match.Success ? match.Groups[1].Value : null;
    }

    private static JsonRecord Remark(int line, RecordNote note, bool refusal) => new(line, null, note, null, IsRecord: refusal);

    [GeneratedRegex("\"id\"\\s*:\\s*\"([a-z0-9][a-z0-9-]{2,60})\"", RegexOptions.CultureInvariant)]
    private static partial Regex IdField();

    /// <summary>Counts lines on the way through, since records are asked for in order.</summary>
    private sealed class LineCounter(byte[] bytes)
    {
        private int counted;
        private int line = 1;

        public int At(int offset)
        {
            line += bytes.AsSpan(counted, offset - counted).Count((byte)'\n');
            counted = offset;
            return line;
        }
    }
}
