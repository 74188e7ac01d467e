using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>The vectors in the store of record, so that a text is embedded only once. Safe to use from several threads and processes.</summary>
/// <param name="store">The store.</param>
/// <param name="model">What makes the vectors.</param>
internal sealed class VectorArchive(IDocumentStore store, string model)
{
    /// <summary>
    /// The vectors of the lessons as they are now. What was made of lessons that are gone from the store, or of what lessons said
    /// before, is deleted on the way; vectors of another model are left for whoever uses that, and vectors of a lesson that was just
    /// published somewhere else for whoever has heard of it.
    /// </summary>
    /// <param name="hashes">For each lesson the hash of its text.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async IAsyncEnumerable<LessonVector> LoadAsync(
        IReadOnlyDictionary<string, string> hashes, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(VectorDocument.Container, new DocumentQuery(), cancellationToken))
        {
            var read = VectorDocument.Read(document);
            var known = hashes.TryGetValue(document.Key.Partition, out var hash);
            if (read is not null && hash == document.Key.Id)
            {
                yield return new LessonVector(document.Key.Partition, document.Key.Id, read.ToVector());
            }
            else if (known ? read is null || read.Model == model : !await IsThereAsync(document.Key.Partition, cancellationToken))
            {
                await store.DeleteAsync(VectorDocument.Container, document.Key, null, cancellationToken);
            }
        }
    }

    /// <summary>Keeps vectors. One that is there already stays as it is: another process was first.</summary>
    /// <param name="vectors">The vectors.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task SaveAsync(IEnumerable<LessonVector> vectors, CancellationToken cancellationToken)
        => store.WriteManyAsync(
            VectorDocument.Container, [.. vectors.Select(v => new DocumentWrite(VectorDocument.ToWrite(model, v)))], cancellationToken);

    /// <summary>Deletes what was made of a lesson, by whatever model.</summary>
    /// <param name="lessonId">The lesson's id.</param>
    /// <param name="but">The hash of the text that it has now; null if it is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task ForgetAsync(string lessonId, string? but, CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(VectorDocument.Container, new DocumentQuery { Partition = lessonId }, cancellationToken))
        {
            if (document.Key.Id != but)
            {
                await store.DeleteAsync(VectorDocument.Container, document.Key, null, cancellationToken);
            }
        }
    }

    private async Task<bool> IsThereAsync(string lessonId, CancellationToken cancellationToken)
        => await store.ReadAsync(LessonDocument.Container, LessonDocument.Key(lessonId), cancellationToken) is not null;
}
