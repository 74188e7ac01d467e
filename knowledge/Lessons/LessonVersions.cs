using System.Globalization;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// The versions of lessons that are not the newest. A version is written here before a newer one takes its place, so none goes
/// missing; what is here and still in place, after a crash in between, is the same. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store.</param>
public sealed class LessonVersions(IDocumentStore store)
{
    /// <summary>The versions of a lesson are a partition.</summary>
    public static Container Container { get; } = new("lesson-versions", []);

    /// <summary>The older versions of a lesson, newest first.</summary>
    /// <param name="id">The lesson's id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IReadOnlyList<LessonVersion>> OfAsync(string id, CancellationToken cancellationToken)
    {
        if (!DocumentRules.IsKey(id))
        {
            return [];
        }

        var versions = new List<LessonVersion>();
        await foreach (var document in store.QueryAsync(Container, new DocumentQuery { Partition = id }, cancellationToken))
        {
            versions.Add(JsonSerializer.Deserialize<LessonVersion>(document.Json, LessonJson.Options)!);
        }

        versions.Reverse();
        return versions;
    }

    /// <summary>How the first version of a lesson came about, for one that has newer ones; null if that is not known.</summary>
    /// <param name="id">The lesson's id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task<LessonEdit?> FirstEditAsync(string id, CancellationToken cancellationToken)
        => await store.ReadAsync(Container, KeyOf(id, 1), cancellationToken) is { } document
            ? JsonSerializer.Deserialize<LessonVersion>(document.Json, LessonJson.Options)?.Edit
            : null;

    /// <summary>Keeps versions that are about to be replaced.</summary>
    /// <param name="documents">The lessons as the store has them.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task KeepAsync(IReadOnlyList<LessonDocument> documents, CancellationToken cancellationToken)
    {
        if (documents.Count > 0)
        {
            // One that is there already is the same: what a number stands for never changes.
            await store.WriteManyAsync(Container, [.. documents.Select(document => new DocumentWrite(ToWrite(document)))], cancellationToken);
        }
    }

    /// <summary>Deletes the older versions of a lesson.</summary>
    /// <param name="id">The lesson's id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task ForgetAsync(string id, CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(Container, new DocumentQuery { Partition = id }, cancellationToken))
        {
            await store.DeleteAsync(Container, document.Key, null, cancellationToken);
        }
    }

    private static DocumentKey KeyOf(string id, int version) => new(id, version.ToString("D6", CultureInfo.InvariantCulture));

    private static NewDocument ToWrite(LessonDocument document) => new(
        KeyOf(document.Lesson.Id, document.Lesson.Version),
        JsonSerializer.Serialize(new LessonVersion(document.Lesson, document.Edit), LessonJson.Options));
}
