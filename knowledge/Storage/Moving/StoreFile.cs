using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsPilotBot.Knowledge.Storage.Moving;

/// <summary>
/// The form of a file with all documents of a store: UTF-8, one JSON object on each line. The first says what the file is, the last how
/// many documents there were, so that a file that was cut off is known. A document's content is a text within its line: it comes back
/// letter by letter, whatever a reader of JSON would make of its numbers and blanks.
/// </summary>
internal static class StoreFile
{
    /// <summary>What the first line calls the file.</summary>
    public const string Format = "teamspilotbot-store";

    /// <summary>The newest form. A program reads this and older ones.</summary>
    public const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Whether a file is one of these, by its first letters.</summary>
    /// <param name="path">The file.</param>
    public static bool Is(string path)
    {
        const string beginning = $$"""{"format":"{{Format}}",""";
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var first = new byte[beginning.Length];
        return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && Encoding.ASCII.GetString(first) == beginning;
    }

    /// <summary>A line, without its end.</summary>
    public static string Line<T>(T content) => JsonSerializer.Serialize(content, Options);

    /// <summary>Reads a line; null if it is no such thing.</summary>
    public static T? Read<T>(string? line)
        where T : class
    {
        try
        {
            return line is null ? null : JsonSerializer.Deserialize<T>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The first line.</summary>
/// <param name="Format"><see cref="StoreFile.Format"/>.</param>
/// <param name="Version">The form of the file.</param>
/// <param name="WrittenAt">When writing began.</param>
/// <param name="Containers">All containers that the program had, also empty ones.</param>
internal sealed record StoreFileHeader(string Format, int Version, DateTimeOffset WrittenAt, IReadOnlyList<string> Containers);

/// <summary>A line with a document.</summary>
/// <param name="Container">The name of its container.</param>
/// <param name="Partition">Its partition.</param>
/// <param name="Id">Its id.</param>
/// <param name="Json">Its content.</param>
/// <param name="ExpiresAt">When it expires; null for never.</param>
internal sealed record StoreFileDocument(string Container, string Partition, string Id, string Json, DateTimeOffset? ExpiresAt = null);

/// <summary>The last line.</summary>
/// <param name="Documents">How many documents came before.</param>
internal sealed record StoreFileEnd(long Documents);
