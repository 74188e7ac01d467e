using System.Text;
using System.Text.Unicode;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>The text of a file of records, whatever encoding an office program saved it in.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Note">What to tell of the encoding; null if it is UTF-8 or UTF-16.</param>
/// <param name="Damaged">True if some bytes could not be read; each stands as U+FFFD.</param>
public sealed record RecordText(string Text, RecordNote? Note, bool Damaged)
{
    /// <summary>Decodes a file: by its byte order mark, as UTF-8, or as ANSI where nothing in it is UTF-8.</summary>
    /// <param name="bytes">The whole file.</param>
    public static RecordText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return new RecordText(Encoding.Unicode.GetString(bytes[2..]), null, false);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return new RecordText(Encoding.BigEndianUnicode.GetString(bytes[2..]), null, false);
        }

        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        var damaged = !Utf8.IsValid(content);
        return damaged && !HasMultiByteSequence(content)
            ? new RecordText(Encoding.Latin1.GetString(content), RecordNote.Of("FileNotUtf8"), false)
            : new RecordText(Encoding.UTF8.GetString(content), null, damaged);
    }

    private static bool HasMultiByteSequence(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var valid = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            if (valid && length > 1)
            {
                return true;
            }

            bytes = bytes[length..];
        }

        return false;
    }
}
