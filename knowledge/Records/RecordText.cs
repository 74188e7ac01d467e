using System.Text;
using System.Text.Unicode;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>The text of a file of records, whatever encoding an office program saved it in.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Note">What to tell of the encoding; null if it is UTF-8 or UTF-16.</param>
/// <param name="Damaged">True if some bytes could not be read; each stands as U+FFFD.</param>
public sealed record RecordText(string Text, RecordNote? Note, bool Damaged)
{
    /// <summary>The encoding of "ANSI" on Danish Windows: what Excel saves a CSV in when it is not told otherwise.</summary>
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes a file: by its byte order mark, as UTF-8, or as Windows-1252 where more of it is not UTF-8 than is.</summary>
    /// <param name="bytes">The whole file.</param>
    public static RecordText Decode(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith(Encoding.Unicode.Preamble) ? OfUtf16(Encoding.Unicode.GetString(bytes[2..]))
            : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? OfUtf16(Encoding.BigEndianUnicode.GetString(bytes[2..]))
            : bytes.StartsWith(Encoding.UTF8.Preamble) ? OfUtf8(bytes[3..])
            : IsWindows(bytes) ? new RecordText(Windows.GetString(bytes), RecordNote.Of("FileNotUtf8"), false)
            : OfUtf8(bytes);

    private static RecordText OfUtf8(ReadOnlySpan<byte> bytes) => new(Encoding.UTF8.GetString(bytes), null, !Utf8.IsValid(bytes));

    private static RecordText OfUtf16(string text) => new(text, null, text.Contains('\uFFFD', StringComparison.Ordinal));

    /// <summary>One letter that was pasted in wrongly does not make a file of UTF-8 another; a few letters of no UTF-8 do, if Windows has them.</summary>
    private static bool IsWindows(ReadOnlySpan<byte> bytes)
    {
        var (letters, others) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var valid = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            if (!valid && bytes[0] is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D or 0xFF)
            {
                return false;
            }

            letters += valid && length > 1 ? 1 : 0;
            others += valid ? 0 : 1;
            bytes = bytes[length..];
        }

        return others > letters;
    }
}
