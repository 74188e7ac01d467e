using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Diagnostics;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>The tellings, one document each, written by ETag.</summary>
/// <param name="store">The store.</param>
/// <param name="library">The published lessons.</param>
/// <param name="retention">How long tellings are kept.</param>
/// <param name="clock">Tells when a move is made.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
/// <param name="logger">Where a telling that breaks is told of; null for nowhere.</param>
public sealed class SubmissionRegister(
    IDocumentStore store, LessonLibrary library, IOptions<RetentionOptions> retention, TimeProvider clock, IOutboxSignal? signal = null,
    ILogger<SubmissionRegister>? logger = null)
    : ISubmissionRegister
{
    /// <summary>How often a move is decided anew because somebody else was first. Somebody wins each race.</summary>
    private const int Attempts = 32;

    private readonly OutboxStore outboxes = new(store, new SubmissionOutbox(retention));
    private readonly SubmissionPublisher publisher = new(library);

    /// <summary>The kind of document, for those who watch its changes.</summary>
    public static Container Container => SubmissionDocument.Container;

    /// <inheritdoc/>
    public async Task<SubmissionResult> BeginAsync(Beginning beginning, string moveId, Actor author, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        ArgumentNullException.ThrowIfNull(author);
        var begins = beginning;
        if (beginning is { Kind: SubmissionKind.Change, LessonId: var lessonId })
        {
            var versions = lessonId is null ? [] : await library.VersionsAsync(lessonId, cancellationToken);
            if (versions.FirstOrDefault(version => version.Lesson.Version == beginning.BasedOn) is not { } based)
            {
                return new SubmissionRefused(SubmissionRefusal.NoSuchLesson, null);
            }

            begins = beginning with { Before = SubmissionLesson.TextOf(based.Lesson) };
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var id = SubmissionId.Of(moveId, author.Key, attempt);
            if (await FindAsync(id, cancellationToken) is { } there)
            {
                if (there.Trail[0].Id == moveId && there.AuthorKey == author.Key)
                {
                    return new SubmissionAccepted(there, there.Trail[0], Repeated: true);
                }

                continue;
            }

            var begun = SubmissionRules.Begin(id, begins, moveId, author, clock.GetUtcNow());
            if (await library.ReadAsync(id, cancellationToken) is null
                && await CreateAsync(begun.Submission, Outbox.Empty, cancellationToken))
            {
                return begun;
            }
        }

        return new SubmissionRefused(SubmissionRefusal.Crowded, null);
    }

    /// <inheritdoc/>
    public async Task<SubmissionResult> MoveAsync(
        string id, string moveId, SubmissionMove move, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(actor);
        Submission? last = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await ReadAsync(id, cancellationToken) is not { } found)
            {
                return new SubmissionRefused(SubmissionRefusal.NoSuchSubmission, null);
            }

            last = found.Document.Submission;
            var lessonId = (move as Merge)?.LessonId ?? (move as Attach)?.LessonId ?? last.LessonId;
            var lesson = lessonId is null ? null : await library.ReadAsync(lessonId, cancellationToken);
            var result = SubmissionRules.Decide(last, moveId, move, actor, lesson, clock.GetUtcNow());
            if (result is not SubmissionAccepted { Repeated: false } accepted)
            {
                return result switch
                {
                    SubmissionAccepted repeated => await PublishedAsync(repeated, cancellationToken),
                    SubmissionRefused { Reason: SubmissionRefusal.LessonChanged or SubmissionRefusal.NoSuchLesson } refused
                        when last.Status == SubmissionStatus.InReview && move is Edit or Approve
                        => refused with { Submission = await ReopenedAsync(last, cancellationToken) },
                    _ => result,
                };
            }

            var outbox = SubmissionAnnouncements.Of(accepted, found.Document.Outbox);
            var document = SubmissionDocument.Of(accepted.Submission, outbox, retention.Value.Drafts);
            if ((await store.ReplaceAsync(Container, document, found.ETag, cancellationToken)).Outcome == WriteOutcome.Done)
            {
                BusinessMeter.Count(accepted.Submission, move.Kind);
                Signal(outbox, id);
                return await PublishedAsync(accepted, cancellationToken);
            }
        }

        return new SubmissionRefused(SubmissionRefusal.Crowded, last);
    }

    /// <inheritdoc/>
    public async Task AdoptAsync(string id, CardPlace card, CancellationToken cancellationToken)
    {
        if (DocumentRules.IsKey(id))
        {
            await outboxes.ChangeAsync(SubmissionDocument.Key(id), outbox => outbox.Adopt(card), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(string id, CardPlace card, CancellationToken cancellationToken)
    {
        if (DocumentRules.IsKey(id))
        {
            await outboxes.ChangeAsync(SubmissionDocument.Key(id), outbox => outbox.Forget(card), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<Submission?> FindAsync(string id, CancellationToken cancellationToken)
        => (await ReadAsync(id, cancellationToken))?.Document.Submission;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Submission>> OfAsync(Actor author, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(author);
        var own = await WhereAsync(new("authorKey", Comparison.Equal, author.Key), cancellationToken).ToListAsync(cancellationToken);
        return [.. own.OrderByDescending(submission => submission.IsOpen).ThenByDescending(submission => submission.ChangedAt)
            .ThenBy(submission => submission.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Submission>> QueueAsync(CancellationToken cancellationToken)
        => [.. (await InAsync(SubmissionStatus.InReview, cancellationToken))
            .OrderBy(submission => submission.WaitingSince).ThenBy(submission => submission.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public async Task<int> SweepAsync(CancellationToken cancellationToken) => await OneByOne.DoAsync(
        await InAsync(SubmissionStatus.Approved, cancellationToken),
        async approved => await PublishedAsync(new SubmissionAccepted(approved, null), cancellationToken)
            is SubmissionAccepted { Submission.Status: SubmissionStatus.Published },
        logger,
        cancellationToken);

    /// <summary>Takes in what both sides of a solved hand-off have approved; once, however often it is called.</summary>
    /// <param name="submission">The telling, in review.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    internal async Task TakeAsync(Submission submission, CancellationToken cancellationToken)
    {
        var outbox = SubmissionAnnouncements.Of(new SubmissionAccepted(submission, submission.Trail[^1]), Outbox.Empty);
        if (await CreateAsync(submission, outbox, cancellationToken))
        {
            Signal(outbox, submission.Id);
        }
    }

    /// <summary>What is approved is published at once; whoever dies in between leaves it to the sweep.</summary>
    private async Task<SubmissionResult> PublishedAsync(SubmissionAccepted accepted, CancellationToken cancellationToken)
    {
        var submission = accepted.Submission;
        if (submission.Status != SubmissionStatus.Approved)
        {
            return accepted;
        }

        SubmissionMove move = await publisher.PublishAsync(submission, cancellationToken) is { } lessonId ? new Publish(lessonId) : new Reopen();
        var after = await MoveAsync(submission.Id, $"{move.Kind}-{submission.Trail.Count}", move, Actor.Clock, cancellationToken);
        return after is SubmissionAccepted { Submission: var now } ? accepted with { Submission = now } : accepted;
    }

    /// <summary>The change as it is on the newest version of the lesson, for the curator to look at.</summary>
    private async Task<Submission> ReopenedAsync(Submission submission, CancellationToken cancellationToken)
        => await MoveAsync(submission.Id, $"{SubmissionMoveKind.Reopen}-{submission.Trail.Count}", new Reopen(), Actor.Clock, cancellationToken)
            is SubmissionAccepted { Submission: var now } ? now : submission;

    private void Signal(Outbox outbox, string id)
    {
        if (outbox.Pending.Count > 0)
        {
            signal?.SomethingToSend(Container, SubmissionDocument.Key(id));
        }
    }

    private async Task<bool> CreateAsync(Submission submission, Outbox outbox, CancellationToken cancellationToken)
        => (await store.CreateAsync(Container, SubmissionDocument.Of(submission, outbox, retention.Value.Drafts), cancellationToken)).Outcome
            == WriteOutcome.Done;

    private ValueTask<List<Submission>> InAsync(SubmissionStatus status, CancellationToken cancellationToken)
        => WhereAsync(new("status", Comparison.Equal, EnumNames.Name(status)), cancellationToken).ToListAsync(cancellationToken);

    private async Task<(SubmissionDocument Document, string ETag)?> ReadAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) && await store.ReadAsync(Container, SubmissionDocument.Key(id), cancellationToken) is { } found
            ? (SubmissionDocument.Read(found), found.ETag)
            : null;

    private async IAsyncEnumerable<Submission> WhereAsync(FieldCondition condition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(Container, new DocumentQuery { Where = [condition] }, cancellationToken))
        {
            yield return SubmissionDocument.Read(document).Submission;
        }
    }
}
