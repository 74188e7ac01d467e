using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>The lessons in the store of record, with all their versions. Safe to use from several threads and processes.</summary>
/// <param name="store">The store.</param>
public sealed class LessonLibrary(IDocumentStore store)
{
    private const int Rounds = 5;
    private const int ChangeRounds = 32;

    private readonly LessonVersions versions = new(store);

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

    /// <summary>All lessons in the order of their ids, and since when they are published, whatever was changed in them since.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task<IReadOnlyList<Digests.PublishedLesson>> PublishedAsync(CancellationToken cancellationToken)
    {
        var published = new List<Digests.PublishedLesson>();
        foreach (var document in (await HeldAsync(cancellationToken)).Values.Select(held => held.Document))
        {
            var first = document switch
            {
                { SeedHash: not null } => null,
                { Lesson.Version: 1 } => document.Edit,
                _ => await versions.FirstEditAsync(document.Lesson.Id, cancellationToken),
            };
            published.Add(new Digests.PublishedLesson(document.Lesson, first?.At));
        }

        return published;
    }

    /// <summary>
    /// Creates a lesson, or makes it a new version: then <see cref="Lesson.Version"/> is the version that was read, and must
    /// still be the stored one.
    /// </summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="edit">How it comes about; null if nothing is known of that.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<LessonSave> SaveAsync(Lesson lesson, LessonEdit? edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        var held = await FindAsync(lesson.Id, cancellationToken);
        if (held is not null && held.Document.Lesson.Version != lesson.Version)
        {
            return new LessonSave(LessonSaveOutcome.Conflict, null);
        }

        return (await WriteAsync([(lesson, held)], edit, cancellationToken))[0];
    }

    /// <summary>Changes a lesson, however often somebody else is first.</summary>
    /// <param name="id">Its id, from wherever.</param>
    /// <param name="change">The change; called again on what others wrote. What returns an equal lesson changes nothing.</param>
    /// <param name="edit">How it comes about.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How it ended; null if there is no such lesson.</returns>
    public async Task<LessonSave?> ChangeAsync(string id, Func<Lesson, Lesson> change, LessonEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var round = 0; ; round++)
        {
            if (!DocumentRules.IsKey(id) || await FindAsync(id, cancellationToken) is not { } held)
            {
                return null;
            }

            var lesson = change(held.Document.Lesson) with { Version = held.Document.Lesson.Version };
            var saved = (await WriteAsync([(lesson, held)], edit, cancellationToken))[0];
            if (saved.Outcome != LessonSaveOutcome.Conflict || round == ChangeRounds)
            {
                return saved;
            }
        }
    }

    /// <summary>All versions of a lesson, newest first; empty if there is no such lesson.</summary>
    /// <param name="id">Its id, from wherever.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IReadOnlyList<LessonVersion>> VersionsAsync(string id, CancellationToken cancellationToken)
    {
        if (!DocumentRules.IsKey(id) || await FindAsync(id, cancellationToken) is not { Document: var now })
        {
            return [];
        }

        var older = await versions.OfAsync(id, cancellationToken);
        return [new LessonVersion(now.Lesson, now.Edit), .. older.Where(version => version.Lesson.Version < now.Lesson.Version)];
    }

    /// <summary>
    /// Takes lessons in as they are: new ones are created, known ones become a new version if they say anything new. Where
    /// somebody else writes the same lesson meanwhile, it is taken on top of that.
    /// </summary>
    /// <param name="lessons">The lessons, no id twice.</param>
    /// <param name="edit">How they come about; null if nothing is known of that.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>One result for each lesson, in the same order.</returns>
    public async Task<IReadOnlyList<LessonSave>> TakeAsync(
        IReadOnlyList<ReadLesson> lessons, LessonEdit? edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        var results = new LessonSave[lessons.Count];
        var open = Enumerable.Range(0, lessons.Count).ToList();
        for (var round = 0; round < Rounds && open.Count > 0; round++)
        {
            var held = await HeldAsync(cancellationToken);
            var saved = await WriteAsync([.. open.Select(i => Merged(lessons[i], held))], edit, cancellationToken);
            for (var i = 0; i < open.Count; i++)
            {
                results[open[i]] = saved[i];
            }

            open = [.. open.Where(i => results[i].Outcome == LessonSaveOutcome.Conflict)];
        }

        return results;
    }

    /// <summary>What taking lessons in would come to now; nothing is written.</summary>
    /// <param name="lessons">The lessons, no id twice.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>One result for each lesson, in the same order.</returns>
    public async Task<IReadOnlyList<LessonSave>> TryAsync(IReadOnlyList<ReadLesson> lessons, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        var held = await HeldAsync(cancellationToken);
        return [.. lessons.Select(read => Merged(read, held)).Select(pair => Next(pair) is { } next
            ? new LessonSave(pair.Held is null ? LessonSaveOutcome.Created : LessonSaveOutcome.Updated, next)
            : new LessonSave(LessonSaveOutcome.Unchanged, pair.Lesson))];
    }

    /// <summary>Deletes a lesson.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken)
    {
        await versions.ForgetAsync(id, cancellationToken);
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
    /// <param name="writes">What to write.</param>
    /// <param name="replaced">The versions that are replaced by it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task<IReadOnlyList<WriteResult>> PutAsync(
        IReadOnlyList<DocumentWrite> writes, IReadOnlyList<LessonDocument> replaced, CancellationToken cancellationToken)
    {
        if (writes.Count == 0)
        {
            return [];
        }

        await versions.KeepAsync(replaced, cancellationToken);
        var results = await store.WriteManyAsync(LessonDocument.Container, writes, cancellationToken);
        Changed?.Invoke();
        return results;
    }

    /// <summary>
    /// What a file says of a lesson that is known. Who answers for it and what others have added has come about here: an older file must
    /// not bring a person back who was erased. A file that does not say who may see a lesson leaves it to the same.
    /// </summary>
    private static (Lesson Lesson, HeldLesson? Held) Merged(ReadLesson read, SortedDictionary<string, HeldLesson> all)
    {
        if (!all.TryGetValue(read.Lesson.Id, out var held))
        {
            return (read.Lesson, null);
        }

        var (file, before) = (read.Lesson, held.Document.Lesson);
        var keepsReaders = !read.StatesVisibility && before.Visibility != Visibility.Everyone;
        return (file with
        {
            Visibility = read.StatesVisibility ? file.Visibility : before.Visibility,
            Organisation = keepsReaders ? before.Organisation : file.Organisation,
            Sector = keepsReaders ? before.Sector : file.Sector,
            Owner = before.Owner,
            Additions = [.. before.Additions, .. file.Additions.Where(addition => before.Additions.All(there => there.Id != addition.Id))],
            Confirmed = string.CompareOrdinal(file.Confirmed, before.Confirmed) > 0 ? file.Confirmed : before.Confirmed,
            Unconfirmed = before.Unconfirmed,
            Version = before.Version,
        }, held);
    }

    /// <summary>What to write of a lesson; null if it says nothing new.</summary>
    private static Lesson? Next((Lesson Lesson, HeldLesson? Held) pair) => pair switch
    {
        (var lesson, null) => lesson,
        (var lesson, var held) when lesson == held.Document.Lesson => null,
        (var lesson, _) => lesson with { Version = lesson.Version + 1 },
    };

    private async Task<IReadOnlyList<LessonSave>> WriteAsync(
        IReadOnlyList<(Lesson Lesson, HeldLesson? Held)> lessons, LessonEdit? edit, CancellationToken cancellationToken)
    {
        var next = lessons.Select(Next).ToList();
        var writes = lessons.Zip(next).Where(pair => pair.Second is not null)
            .Select(pair => new DocumentWrite(
                new LessonDocument(pair.Second!, pair.First.Held?.Document.SeedHash, edit).ToWrite(), pair.First.Held?.ETag))
            .ToList();
        var replaced = lessons.Zip(next).Where(pair => pair.Second is not null).Select(pair => pair.First.Held?.Document).OfType<LessonDocument>().ToList();
        using var results = (await PutAsync(writes, replaced, cancellationToken)).GetEnumerator();
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
