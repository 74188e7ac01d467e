using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>Takes files of lessons into the library. Importing the same file again changes nothing.</summary>
/// <param name="library">The library.</param>
/// <param name="time">The clock.</param>
public sealed class LessonImport(LessonLibrary library, TimeProvider time)
{
    /// <summary>Imports a file, JSON or CSV.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<ImportReport> ImportAsync(string path, CancellationToken cancellationToken)
        => ImportAsync(LessonFile.Load(path), cancellationToken);

    /// <summary>Says what importing a file would come to; nothing is written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<ImportReport> TryAsync(string path, CancellationToken cancellationToken) => TryAsync(LessonFile.Load(path), cancellationToken);

    /// <summary>Says what importing lessons that were read would come to; nothing is written.</summary>
    /// <param name="file">What a file held.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ImportReport> TryAsync(RecordSet<ReadLesson> file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Report(file, await library.TryAsync(file.Records, cancellationToken), await KnownAsync(file, cancellationToken));
    }

    /// <summary>Imports lessons that were read.</summary>
    /// <param name="file">What a file held.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<ImportReport> ImportAsync(RecordSet<ReadLesson> file, CancellationToken cancellationToken) => ImportAsync(file, null, cancellationToken);

    /// <summary>Imports lessons that were read from a file which somebody sent.</summary>
    /// <param name="file">What a file held.</param>
    /// <param name="actorKey">The bot's own id of the one who sent it; null if it was no person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ImportReport> ImportAsync(RecordSet<ReadLesson> file, string? actorKey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var edit = new LessonEdit(LessonEditKind.Imported, time.GetUtcNow(), actorKey);
        return Report(file, await library.TakeAsync(file.Records, edit, cancellationToken), await KnownAsync(file, cancellationToken));
    }

    private static ImportReport Report(RecordSet<ReadLesson> file, IReadOnlyList<LessonSave> saved, HashSet<string> known)
    {
        var lost = file.Records.Zip(saved).Where(pair => pair.Second.Outcome == LessonSaveOutcome.Conflict)
            .Select(pair => new RefusedRecord(pair.First.Line, pair.First.Lesson.Id, [RecordNote.Of("ChangedMeanwhile")]));
        return new ImportReport(
            saved.Count(save => save.Outcome == LessonSaveOutcome.Created),
            saved.Count(save => save.Outcome == LessonSaveOutcome.Updated),
            saved.Count(save => save.Outcome == LessonSaveOutcome.Unchanged),
            [.. file.Refused.Concat(lost).OrderBy(refused => refused.Line)],
            [.. file.Warnings, .. UnknownLessons(file, known)]);
    }

    private async Task<HashSet<string>> KnownAsync(RecordSet<ReadLesson> file, CancellationToken cancellationToken)
        => [.. (await library.HeldAsync(cancellationToken)).Keys, .. file.Records.Select(read => read.Lesson.Id)];

    private static IEnumerable<RecordWarning> UnknownLessons(RecordSet<ReadLesson> file, HashSet<string> known)
        => from read in file.Records
           from field in new[] { ("related", read.Lesson.Related), ("contradicts", read.Lesson.Contradicts) }
           from id in field.Item2
           where !known.Contains(id)
           select new RecordWarning(read.Line, read.Lesson.Id, RecordNote.Of("UnknownLesson", field.Item1, id));
}

/// <summary>What became of a file.</summary>
/// <param name="Created">How many lessons are new.</param>
/// <param name="Updated">How many lessons are a new version.</param>
/// <param name="Unchanged">How many lessons were known already as they are.</param>
/// <param name="Refused">What was refused, and why.</param>
/// <param name="Warnings">What was changed, or is worth a look.</param>
public sealed record ImportReport(
    int Created, int Updated, int Unchanged, EquatableList<RefusedRecord> Refused, EquatableList<RecordWarning> Warnings)
{
    /// <summary>How many records were taken.</summary>
    public int Taken => Created + Updated + Unchanged;
}
