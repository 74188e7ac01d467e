using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Lessons.Uploads;

/// <summary>What became of a file, or of what was wanted of it.</summary>
public enum UploadOutcome
{
    /// <summary>It was tried, and waits for a yes.</summary>
    Tried,

    /// <summary>Not so much as an id could be read in it.</summary>
    NoLessons,

    /// <summary>There is too much in it to keep.</summary>
    TooLarge,

    /// <summary>It was taken in.</summary>
    Imported,

    /// <summary>It had been taken in before.</summary>
    ImportedBefore,

    /// <summary>It would come to something else now than the person was told; it waits for another yes.</summary>
    Changed,

    /// <summary>It is being taken in.</summary>
    AtWork,

    /// <summary>It was put away.</summary>
    Dropped,

    /// <summary>There is no such file any more.</summary>
    Gone,

    /// <summary>Somebody else sent it.</summary>
    NotYours,
}

/// <summary>What became of a file.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Upload">The file; null if there is none.</param>
/// <param name="Refused">What is not taken, and why.</param>
/// <param name="Warnings">What was changed in what is taken, or is worth a look.</param>
public sealed record UploadResult(
    UploadOutcome Outcome, LessonUpload? Upload, EquatableList<RefusedRecord> Refused, EquatableList<RecordWarning> Warnings)
{
    internal static UploadResult Of(UploadOutcome outcome, LessonUpload? upload = null) => new(outcome, upload, [], []);
}

/// <summary>
/// Files with lessons that administrators send: first tried, then, after a yes, taken in. What was read is kept in the store of record in
/// between, so that any instance can go on, and a file is taken in once. Safe to use from several threads and processes.
/// </summary>
/// <param name="shelf">Keeps files.</param>
/// <param name="import">Takes files in.</param>
/// <param name="clock">The clock.</param>
public sealed class LessonUploads(LessonUploadShelf shelf, LessonImport import, TimeProvider clock)
{
    private const int LongestName = 80;

    /// <summary>After this whoever was taking the file in is thought to have crashed. Taking in again what was taken changes nothing.</summary>
    private static readonly TimeSpan ClaimHolds = TimeSpan.FromMinutes(2);

    /// <summary>Reads a file and says what taking it in would come to; no lesson is written.</summary>
    /// <param name="personKey">The bot's own id of the one who sent it.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="file">What was read from it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<UploadResult> ReceiveAsync(string personKey, string fileName, RecordSet<ReadLesson> file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(fileName);
        if (file.Records.Count == 0 && file.Refused.All(refused => refused.Id is null))
        {
            return new UploadResult(UploadOutcome.NoLessons, null, file.Refused, file.Warnings);
        }

        var report = await import.TryAsync(file, cancellationToken);
        var packed = UploadContent.Pack(file with { Warnings = report.Warnings });
        if (packed.Length > LessonUploadShelf.Largest)
        {
            return UploadResult.Of(UploadOutcome.TooLarge);
        }

        var name = WholeCharacters.Beginning(PersonalData.Mask(ControlCharacters.Removed(fileName)).Text, LongestName);
        var upload = new LessonUpload(Guid.NewGuid().ToString("n"), personKey, name, clock.GetUtcNow(), UploadState.Waiting, UploadCounts.Of(report));
        await shelf.AddAsync(upload, packed, cancellationToken);
        return new UploadResult(UploadOutcome.Tried, upload, report.Refused, report.Warnings);
    }

    /// <summary>Takes a file in that was tried. It is not broken off half-way: Teams does not wait for the end of a large one.</summary>
    /// <param name="id">The file.</param>
    /// <param name="personKey">The bot's own id of the one who says yes.</param>
    /// <param name="cancellationToken">Stops the call before it has begun to write.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer; the same call later goes on where this one ended.</exception>
    public async Task<UploadResult> ImportAsync(string id, string personKey, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(id, cancellationToken) is not { } stored)
        {
            return UploadResult.Of(UploadOutcome.Gone);
        }

        var now = clock.GetUtcNow();
        if (Settled(stored.Upload, personKey, now) is { } outcome)
        {
            return outcome == UploadOutcome.NotYours ? UploadResult.Of(outcome) : Result(outcome, stored);
        }

        // What is to be said of the file was said when it came, and is kept beside the lessons.
        var content = stored.Content;
        var lessons = new RecordSet<ReadLesson>(content.Records, [], []);
        var counts = stored.Upload.Counts.Now(await import.TryAsync(lessons, cancellationToken));
        if (counts != stored.Upload.Counts)
        {
            var waiting = stored.Upload with { State = UploadState.Waiting, Counts = counts };
            return await shelf.WriteAsync(stored, waiting, stored.Packed, cancellationToken) is { } shown
                ? Result(UploadOutcome.Changed, shown)
                : UploadResult.Of(UploadOutcome.AtWork);
        }

        var claimed = await shelf.WriteAsync(stored, stored.Upload with { State = UploadState.Importing, ClaimedAt = now }, stored.Packed, cancellationToken);
        if (claimed is null)
        {
            return UploadResult.Of(UploadOutcome.AtWork);
        }

        var report = await import.ImportAsync(lessons, personKey, CancellationToken.None);
        var done = claimed.Upload with { State = UploadState.Imported, Counts = claimed.Upload.Counts.Now(report) };
        var notes = new RecordSet<ReadLesson>([], [.. content.Refused, .. report.Refused], content.Warnings);
        await shelf.WriteAsync(claimed, done, UploadContent.Pack(notes), CancellationToken.None);
        return new UploadResult(UploadOutcome.Imported, done, notes.Refused, notes.Warnings);
    }

    /// <summary>Puts a file away that was not taken in.</summary>
    /// <param name="id">The file.</param>
    /// <param name="personKey">The bot's own id of the one who wants it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<UploadResult> DropAsync(string id, string personKey, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(id, cancellationToken) is not { } stored)
        {
            return UploadResult.Of(UploadOutcome.Gone);
        }

        if (Settled(stored.Upload, personKey, clock.GetUtcNow()) is { } outcome)
        {
            return outcome == UploadOutcome.NotYours ? UploadResult.Of(outcome) : Result(outcome, stored);
        }

        var nothing = UploadContent.Pack(new RecordSet<ReadLesson>([], [], []));
        var dropped = await shelf.WriteAsync(stored, stored.Upload with { State = UploadState.Dropped }, nothing, cancellationToken);
        return dropped is null ? UploadResult.Of(UploadOutcome.AtWork) : UploadResult.Of(UploadOutcome.Dropped, dropped.Upload);
    }

    /// <summary>What there is to say of the records of a file, as far as it is kept.</summary>
    /// <param name="id">The file.</param>
    /// <param name="personKey">The bot's own id of the one who asks.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<UploadResult> NotesAsync(string id, string personKey, CancellationToken cancellationToken)
        => await shelf.FindAsync(id, cancellationToken) is not { } stored ? UploadResult.Of(UploadOutcome.Gone)
            : stored.Upload.PersonKey != personKey ? UploadResult.Of(UploadOutcome.NotYours)
            : Result(UploadOutcome.Tried, stored);

    /// <summary>Why nothing is to be done with a file now; null if something can.</summary>
    private static UploadOutcome? Settled(LessonUpload upload, string personKey, DateTimeOffset now)
        => upload.PersonKey != personKey ? UploadOutcome.NotYours : upload.State switch
        {
            UploadState.Imported => UploadOutcome.ImportedBefore,
            UploadState.Dropped => UploadOutcome.Dropped,
            UploadState.Importing when upload.ClaimedAt + ClaimHolds > now => UploadOutcome.AtWork,
            _ => null,
        };

    private static UploadResult Result(UploadOutcome outcome, StoredUpload stored)
    {
        var content = stored.Content;
        return new UploadResult(outcome, stored.Upload, content.Refused, content.Warnings);
    }
}
