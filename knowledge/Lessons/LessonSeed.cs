using System.Security.Cryptography;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Brings the lessons that come with the program into the library. A newer seed replaces a lesson only if it is still as the
/// older seed had it, and brings back none that was deleted. What was seeded is remembered, so that a start with the same
/// seed reads one document and no file of lessons.
/// </summary>
/// <param name="library">The library.</param>
/// <param name="store">The store that the library lies in.</param>
public sealed class LessonSeed(LessonLibrary library, IDocumentStore store)
{
    private static readonly DocumentKey Key = new("lessons", "lessons");

    /// <summary>Where it lies what was seeded.</summary>
    public static Container Container { get; } = new("seeds", []);

    /// <summary>Seeds the library from a file.</summary>
    /// <param name="path">The file, as <see cref="LessonFile"/> reads it.</param>
    /// <param name="cancellationToken">Stops the call; it goes on at the next start then.</param>
    public async Task<SeedReport> SeedAsync(string path, CancellationToken cancellationToken)
    {
        var hash = File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path, cancellationToken))) : null;
        var stored = await store.ReadAsync(Container, Key, cancellationToken);
        var ledger = stored is null ? null : JsonSerializer.Deserialize<Ledger>(stored.Json, LessonJson.Options);
        if (hash is not null && ledger?.Hash == hash)
        {
            return new SeedReport(0, 0, ledger.Ids.Count, ledger.Refused, ledger.Warnings);
        }

        var file = LessonFile.Load(path);
        var seeded = ledger?.Ids.ToHashSet(StringComparer.Ordinal) ?? [];
        var held = await library.HeldAsync(cancellationToken);
        var writes = file.Records.Select(read => Write(read.Lesson, held.GetValueOrDefault(read.Lesson.Id), seeded)).OfType<DocumentWrite>().ToList();

        // Another process that seeds at the same time writes the same; its writes are as good as ours.
        var replaced = writes.Where(write => write.ETag is not null).Select(write => held[write.Document.Key.Id].Document).ToList();
        var results = await library.PutAsync(writes, replaced, cancellationToken);
        if (hash is not null)
        {
            seeded.UnionWith(file.Records.Select(read => read.Lesson.Id));
            await RememberAsync(new Ledger(hash, [.. seeded.Order(StringComparer.Ordinal)], file.Refused, file.Warnings), stored?.ETag, cancellationToken);
        }

        var done = writes.Zip(results).Where(pair => pair.Second.Outcome == WriteOutcome.Done).ToList();
        var created = done.Count(pair => pair.First.ETag is null);
        return new SeedReport(created, done.Count - created, file.Records.Count - done.Count, file.Refused, file.Warnings);
    }

    private static DocumentWrite? Write(Lesson lesson, HeldLesson? held, HashSet<string> seeded)
    {
        var hash = LessonDocument.HashOf(lesson);
        if (held is null)
        {
            // One that was seeded and is gone was deleted by somebody.
            return seeded.Contains(lesson.Id) ? null : new DocumentWrite(new LessonDocument(lesson, hash).ToWrite());
        }

        var next = lesson with { Version = held.Document.Lesson.Version + 1 };
        return held.Document.IsUntouchedSeed && held.Document.SeedHash != hash
            ? new DocumentWrite(new LessonDocument(next, hash).ToWrite(), held.ETag)
            : null;
    }

    private async Task RememberAsync(Ledger ledger, string? etag, CancellationToken cancellationToken)
    {
        var document = new NewDocument(Key, JsonSerializer.Serialize(ledger, LessonJson.Options));
        _ = etag is null
            ? await store.CreateAsync(Container, document, cancellationToken)
            : await store.ReplaceAsync(Container, document, etag, cancellationToken);
    }

    private sealed record Ledger(
        string Hash, EquatableList<string> Ids, EquatableList<RefusedRecord> Refused, EquatableList<RecordWarning> Warnings);
}

/// <summary>What became of the seed.</summary>
/// <param name="Created">How many lessons are new in the library.</param>
/// <param name="Updated">How many lessons were replaced by those of a newer seed.</param>
/// <param name="Kept">How many lessons were left as they are.</param>
/// <param name="Refused">What was refused in the seed file, and why.</param>
/// <param name="Warnings">What was changed in the seed file's lessons, or is worth a look.</param>
public sealed record SeedReport(
    int Created, int Updated, int Kept, EquatableList<RefusedRecord> Refused, EquatableList<RecordWarning> Warnings);
