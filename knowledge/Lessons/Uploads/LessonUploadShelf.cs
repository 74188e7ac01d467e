using System.Text.Json;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Lessons.Uploads;

/// <summary>A file that somebody sent, as the store has it.</summary>
/// <param name="Upload">The file.</param>
/// <param name="Packed">What was read from it.</param>
/// <param name="ETag">Changes with each write.</param>
internal sealed record StoredUpload(LessonUpload Upload, string Packed, string ETag)
{
    /// <summary>What was read from it.</summary>
    public RecordSet<ReadLesson> Content => UploadContent.Unpack(Packed);
}

/// <summary>The files with lessons that wait for a yes. They are kept for a day. Safe to use from several threads and processes.</summary>
/// <param name="store">The store.</param>
public sealed class LessonUploadShelf(IDocumentStore store)
{
    /// <summary>The most characters of what is kept of a file; a document of Azure Cosmos DB holds two million bytes.</summary>
    internal const int Largest = 1_600_000;

    /// <summary>How long a file waits for a yes.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Each file is a partition of its own.</summary>
    public static Container Container { get; } = new("lesson-uploads", ["personKey"]);

    /// <summary>A file; null if there is none, or it waited too long.</summary>
    /// <param name="id">Its id, of whatever form.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task<StoredUpload?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!DocumentRules.IsKey(id))
        {
            return null;
        }

        var document = await store.ReadAsync(Container, Key(id), cancellationToken);
        return document is null ? null : Read(document);
    }

    /// <summary>Keeps a new file.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="packed">What was read from it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal Task<WriteResult> AddAsync(LessonUpload upload, string packed, CancellationToken cancellationToken)
        => store.CreateAsync(Container, Document(upload, packed), cancellationToken);

    /// <summary>Writes how far a file has come, if nobody else has meanwhile.</summary>
    /// <param name="stored">The file as it was read.</param>
    /// <param name="upload">The file as it is now.</param>
    /// <param name="packed">What is kept of what was read.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The file as it is written; null if somebody else was first.</returns>
    internal async Task<StoredUpload?> WriteAsync(StoredUpload stored, LessonUpload upload, string packed, CancellationToken cancellationToken)
    {
        var written = await store.ReplaceAsync(Container, Document(upload, packed), stored.ETag, cancellationToken);
        return written.Outcome == WriteOutcome.Done ? new StoredUpload(upload, packed, written.ETag!) : null;
    }

    /// <summary>The file in a document.</summary>
    /// <param name="document">The document.</param>
    internal static StoredUpload Read(StoredDocument document)
    {
        var content = JsonSerializer.Deserialize<Content>(document.Json, LessonJson.Options)!;
        return new StoredUpload(
            new LessonUpload(document.Key.Id, content.PersonKey, content.FileName, content.ReceivedAt, content.State, content.Counts) { ClaimedAt = content.ClaimedAt },
            content.Packed,
            document.ETag);
    }

    private static DocumentKey Key(string id) => new(id, id);

    private static NewDocument Document(LessonUpload upload, string packed) => new(
        Key(upload.Id),
        JsonSerializer.Serialize(new Content(upload.PersonKey, upload.FileName, upload.ReceivedAt, upload.State, upload.Counts, upload.ClaimedAt, packed), LessonJson.Options),
        upload.ReceivedAt + Kept);

    private sealed record Content(
        string PersonKey, string FileName, DateTimeOffset ReceivedAt, UploadState State, UploadCounts Counts, DateTimeOffset? ClaimedAt, string Packed);
}
