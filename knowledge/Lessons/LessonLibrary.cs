using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>The lessons in the store of record. Safe to use from several threads and processes.</summary>
/// <param name="store">The store.</param>
public sealed class LessonLibrary(IDocumentStore store)
{
    private const int Rounds = 5;

    /// <summary>Called after a write of this library, so that read models need not wait for the next look. Handlers are quick and do not throw.</summary>
    public event Action? Changed;

    /// <summary>Reads a lesson.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The lesson, or null if there is none.</returns>
    public async Task<Lesson?> ReadAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) ? (await FindAsync(id, cancellationToken))?.Document.Lesson : null;

    /// <summary>All lessons, in the order of their ids.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IReadOnlyList<Lesson>> AllAsync(CancellationToken cancellationToken)
        => [.. (await HeldAsync(cancellationToken)).Values.Select(held => held.Document.Lesson)];

    /// <summary>
    /// Creates a lesson, or makes it a new version: then <see cref="Lesson.Version"/> is the version that was read, and must
    /// still be the stored one.
    /// </summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<LessonSave> SaveAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        var held = await FindAsync(lesson.Id, cancellationToken);
        if (held is not null && held.Document.Lesson.Version != lesson.Version)
        {
            return new LessonSave(LessonSaveOutcome.Conflict, null);
        }

        return (await WriteAsync([(lesson, held)], cancellationToken))[0];
    }

    /// <summary>
    /// Takes lessons in as they are: new ones are created, known ones become a new version if they say anything new. Where
    /// somebody else writes the same lesson meanwhile, it is taken on top of that.
    /// </summary>
    /// <param name="lessons">The lessons, no id twice.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>One result for each lesson, in the same order.</returns>
    public async Task<IReadOnlyList<LessonSave>> TakeAsync(IReadOnlyList<ReadLesson> lessons, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        var results = new LessonSave[lessons.Count];
        var open = Enumerable.Range(0, lessons.Count).ToList();
        for (var round = 0; round < Rounds && open.Count > 0; round++)
        {
            var held = await HeldAsync(cancellationToken);
            var saved = await WriteAsync([.. open.Select(i => Merged(lessons[i], held))], cancellationToken);
            for (var i = 0; i < open.Count; i++)
            {
                results[open[i]] = saved[i];
            }

            open = [.. open.Where(i => results[i].Outcome == LessonSaveOutcome.Conflict)];
        }

        return results;
    }

    /// <summary>Deletes a lesson.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken)
    {
        var deleted = await store.DeleteAsync(LessonDocument.Container, LessonDocument.Key(id), null, cancellationToken);
        Changed?.Invoke();
        return deleted.Outcome == WriteOutcome.Done;
    }

    /// <summary>What the store holds, by id.</summary>
    internal async Task<SortedDictionary<string, HeldLesson>> HeldAsync(CancellationToken cancellationToken)
    {
        var held = new SortedDictionary<string, HeldLesson>(StringComparer.Ordinal);
        await foreach (var document in store.QueryAsync(LessonDocument.Container, new DocumentQuery(), cancellationToken))
        {
            if (LessonDocument.Read(document) is { } read)
            {
                held[read.Lesson.Id] = new HeldLesson(read, document.ETag);
            }
        }

        return held;
    }

    /// <summary>Writes documents as they are.</summary>
    internal async Task<IReadOnlyList<WriteResult>> PutAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        if (writes.Count == 0)
        {
            return [];
        }

        var results = await store.WriteManyAsync(LessonDocument.Container, writes, cancellationToken);
        Changed?.Invoke();
        return results;
    }

    /// <summary>A file that does not say who may see a lesson, or who owns it, leaves that as it is.</summary>
    private static (Lesson Lesson, HeldLesson? Held) Merged(ReadLesson read, SortedDictionary<string, HeldLesson> all)
    {
        if (!all.TryGetValue(read.Lesson.Id, out var held))
        {
            return (read.Lesson, null);
        }

        var before = held.Document.Lesson;
        return (read.Lesson with
        {
            Visibility = read.StatesVisibility ? read.Lesson.Visibility : before.Visibility,
            Owner = read.Lesson.Owner ?? before.Owner,
            Version = before.Version,
        }, held);
    }

    private async Task<IReadOnlyList<LessonSave>> WriteAsync(
        IReadOnlyList<(Lesson Lesson, HeldLesson? Held)> lessons, CancellationToken cancellationToken)
    {
        var next = lessons.Select(pair => pair switch
        {
            (var lesson, null) => lesson,
            (var lesson, var held) when lesson == held.Document.Lesson => null,
            (var lesson, _) => lesson with { Version = lesson.Version + 1 },
        }).ToList();
        var writes = lessons.Zip(next).Where(pair => pair.Second is not null)
            .Select(pair => new DocumentWrite(
                new LessonDocument(pair.Second!, pair.First.Held?.Document.SeedHash).ToWrite(), pair.First.Held?.ETag))
            .ToList();
        using var results = (await PutAsync(writes, cancellationToken)).GetEnumerator();
        return [.. lessons.Zip(next).Select(pair => pair.Second is null
            ? new LessonSave(LessonSaveOutcome.Unchanged, pair.First.Lesson)
            : Saved(results, pair.Second, pair.First.Held is null))];
    }

    private static LessonSave Saved(IEnumerator<WriteResult> results, Lesson lesson, bool created)
    {
        results.MoveNext();
        return results.Current.Outcome != WriteOutcome.Done ? new LessonSave(LessonSaveOutcome.Conflict, null)
            : new LessonSave(created ? LessonSaveOutcome.Created : LessonSaveOutcome.Updated, lesson);
    }

    private async Task<HeldLesson?> FindAsync(string id, CancellationToken cancellationToken)
        => await store.ReadAsync(LessonDocument.Container, LessonDocument.Key(id), cancellationToken) is { } document
            && LessonDocument.Read(document) is { } read
                ? new HeldLesson(read, document.ETag)
                : null;
}

/// <summary>A lesson as the store has it, and its ETag.</summary>
internal sealed record HeldLesson(LessonDocument Document, string ETag);
