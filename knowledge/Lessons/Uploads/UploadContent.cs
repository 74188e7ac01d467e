using System.IO.Compression;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Lessons.Uploads;

/// <summary>
/// What was read from a file, small enough for a document: the lessons, masked, until they are taken in, and what was refused. Files that
/// were read are kept rather than files: nothing lies in the store that was not masked.
/// </summary>
internal static class UploadContent
{
    /// <summary>The most remarks of each kind that are kept.</summary>
    internal const int MostNotes = 5_000;

    /// <summary>The text in which lessons and remarks are kept.</summary>
    /// <param name="file">What was read.</param>
    public static string Pack(RecordSet<ReadLesson> file)
    {
        var shortened = file with { Refused = [.. file.Refused.Take(MostNotes)], Warnings = [.. file.Warnings.Take(MostNotes)] };
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            JsonSerializer.Serialize(gzip, shortened, LessonJson.Options);
        }

        return Convert.ToBase64String(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>What is kept in a text.</summary>
    /// <param name="packed">The text.</param>
    public static RecordSet<ReadLesson> Unpack(string packed)
    {
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<RecordSet<ReadLesson>>(gzip, LessonJson.Options)!;
    }
}
