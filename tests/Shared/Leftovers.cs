using System.Globalization;
using System.Text;

namespace TeamsPilotBot.Tests;

/// <summary>
/// Finds what is left of something in the files of a folder, byte by byte, in any form in which a program may have written it: UTF-8,
/// UTF-16, Latin-1, escaped for JSON or for an address, in large or small letters, with letters that are put together of two signs.
/// </summary>
internal static class Leftovers
{
    private const int Around = 40;

    /// <summary>Where any of the texts stands: the file, and what stands around it. Empty if nothing is left.</summary>
    /// <param name="folder">The folder; files in folders below count as well.</param>
    /// <param name="texts">Names and ids, none of them so short that it stands anywhere by accident.</param>
    public static IReadOnlyList<string> Of(string folder, params IEnumerable<string> texts)
    {
        var forms = texts.SelectMany(Forms).DistinctBy(Convert.ToHexString).ToList();
        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).SelectMany(file =>
            {
                var content = Folded(Read(file));
                return forms.Select(form => (Form: form, At: content.AsSpan().IndexOf(form))).Where(found => found.At >= 0)
                    .Select(found => $"{Path.GetFileName(file)} at {found.At}: {Shown(content, found.At, found.Form.Length)}");
            }),
        ];
    }

    private static IEnumerable<byte[]> Forms(string text)
    {
        string[] cases = [text, text.ToLowerInvariant(), text.ToUpperInvariant()];
        var written = cases.SelectMany(one => new[]
        {
            one,
            one.Normalize(NormalizationForm.FormD),
            Escaped(one, "x4"),
            Escaped(one, "X4"),
            Uri.EscapeDataString(one),
        }).Distinct(StringComparer.Ordinal).ToList();
        return written.SelectMany(one => new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 }
            .Where(encoding => encoding != Encoding.Latin1 || one.All(sign => sign < 256)).Select(encoding => Folded(encoding.GetBytes(one))));
    }

    private static string Escaped(string text, string hex)
        => string.Concat(text.Select(sign => sign < 128 ? sign.ToString() : "\\u" + ((int)sign).ToString(hex, CultureInfo.InvariantCulture)));

    /// <summary>With small letters in place of large ones, as far as they are ASCII.</summary>
    private static byte[] Folded(byte[] content) => Array.ConvertAll(content, sign => sign is >= (byte)'A' and <= (byte)'Z' ? (byte)(sign | 32) : sign);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string Shown(byte[] content, int at, int length)
    {
        var from = Math.Max(0, at - Around);
        return Encoding.UTF8.GetString(content, from, Math.Min(content.Length, at + length + Around) - from);
    }
}
