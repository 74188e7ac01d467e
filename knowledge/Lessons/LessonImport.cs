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

    /// <summary>Imports lessons that were read.</summary>
    /// <param name="file">What a file held.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ImportReport> ImportAsync(RecordSet<ReadLesson> file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var saved = await library.TakeAsync(file.Records, new LessonEdit(LessonEditKind.Imported, time.GetUtcNow()), cancellationToken);
        var lost = file.Records.Zip(saved).Where(pair => pair.Second.Outcome == LessonSaveOutcome.Conflict)
            .Select(pair => new RefusedRecord(pair.First.Line, pair.First.Lesson.Id, [RecordNote.Of("ChangedMeanwhile")]));
        return new ImportReport(
            saved.Count(save => save.Outcome == LessonSaveOutcome.Created),
            saved.Count(save => save.Outcome == LessonSaveOutcome.Updated),
            saved.Count(save => save.Outcome == LessonSaveOutcome.Unchanged),
            [.. file.Refused.Concat(lost).OrderBy(refused => refused.Line)],
            [.. file.Warnings, .. UnknownLessons(file, await library.HeldAsync(cancellationToken))]);
    }

    private static IEnumerable<RecordWarning> UnknownLessons(RecordSet<ReadLesson> file, SortedDictionary<string, HeldLesson> held)
        => from read in file.Records
           from field in new[] { ("related", read.Lesson.Related), ("contradicts", read.Lesson.Contradicts) }
           from id in field.Item2
           where !held.ContainsKey(id)
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
