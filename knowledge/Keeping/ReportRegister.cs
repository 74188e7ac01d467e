using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>The reports, one document each, written by ETag.</summary>
/// <param name="store">The store.</param>
/// <param name="library">The lessons.</param>
/// <param name="retention">How long reports are kept: as long as what else people say of lessons.</param>
/// <param name="clock">Tells when a move is made.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class ReportRegister(
    IDocumentStore store, LessonLibrary library, IOptions<RetentionOptions> retention, TimeProvider clock, IOutboxSignal? signal = null) : IReportRegister
{
    /// <summary>How often a move is decided anew because somebody else was first. Somebody wins each race.</summary>
    private const int Attempts = 32;

    private readonly OutboxStore outboxes = new(store, new ReportOutbox(retention));

    /// <inheritdoc/>
    public Task<ReportResult> OpenAsync(NewReport report, string moveId, Actor reporter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(reporter);
        var key = new ReportKey(report.Lesson.Id, ReportRules.IdOf(report.Lesson.Id, report.Kind, reporter.Key));
        return MoveAsync(key, before => Task.FromResult(ReportRules.Open(before, report, moveId, reporter, clock.GetUtcNow())), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ReportResult> CloseAsync(ReportKey key, CloseReport close, string moveId, Actor actor, CancellationToken cancellationToken)
        => MoveAsync(
            key,
            async before => before is null
                ? new ReportRefused(ReportRefusal.NoSuchReport, null)
                : ReportRules.Close(before, close, moveId, actor, (await library.ReadAsync(before.LessonId, cancellationToken))?.Owner, clock.GetUtcNow()),
            cancellationToken);

    /// <inheritdoc/>
    public async Task AdoptAsync(ReportKey key, CardPlace card, CancellationToken cancellationToken)
    {
        if (AreKeys(key))
        {
            await outboxes.ChangeAsync(ReportDocument.Key(key.LessonId, key.Id), outbox => outbox.Adopt(card), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<LessonReport?> FindAsync(ReportKey key, CancellationToken cancellationToken) => (await ReadAsync(key, cancellationToken))?.Document.Report;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LessonReport>> OpenAsync(CancellationToken cancellationToken)
    {
        var open = await WhereAsync(new("isOpen", Comparison.Equal, true), cancellationToken).ToListAsync(cancellationToken);
        return [.. open.OrderBy(report => report.ReportedAt).ThenBy(report => report.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await foreach (var report in WhereAsync(new("unsettled", Comparison.Equal, true), cancellationToken))
        {
            await SettledAsync(report, cancellationToken);
        }
    }

    private async Task<ReportResult> MoveAsync(ReportKey key, Func<LessonReport?, Task<ReportResult>> decide, CancellationToken cancellationToken)
    {
        LessonReport? last = null;
        for (var attempt = 0; attempt < Attempts && AreKeys(key); attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = await ReadAsync(key, cancellationToken);
            last = found?.Document.Report;
            var result = await decide(last);
            if (result is not ReportAccepted { Report: var report, Repeated: var repeated })
            {
                return result;
            }

            if (repeated || await WriteAsync(report, ReportAnnouncements.Of(report, found?.Document.Outbox ?? Outbox.Empty), found?.ETag, cancellationToken))
            {
                return new ReportAccepted(await SettledAsync(report, cancellationToken), repeated);
            }
        }

        return new ReportRefused(AreKeys(key) ? ReportRefusal.Crowded : ReportRefusal.NoSuchReport, last);
    }

    /// <summary>The lesson is written first: whoever dies in between does both again.</summary>
    private async Task<LessonReport> SettledAsync(LessonReport report, CancellationToken cancellationToken)
    {
        if (!report.Unsettled)
        {
            return report;
        }

        var now = clock.GetUtcNow();
        var edit = new LessonEdit(LessonEditKind.Kept, now, report.Closing is { } closing ? closing.ByKey : report.ReporterKey);
        await library.ChangeAsync(report.LessonId, lesson => ReportRules.Effect(report, lesson, DanishTime.DayOf(now)), edit, cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await ReadAsync(new ReportKey(report.LessonId, report.Id), cancellationToken) is not { Document: var document, ETag: var etag }
                || document.Report != report)
            {
                // Somebody has gone on meanwhile, and settles what they did.
                return report;
            }

            if (await WriteAsync(report with { Unsettled = false }, document.Outbox, etag, cancellationToken))
            {
                return report with { Unsettled = false };
            }
        }

        return report;
    }

    private async Task<bool> WriteAsync(LessonReport report, Outbox outbox, string? etag, CancellationToken cancellationToken)
    {
        var document = ReportDocument.Of(report, outbox, retention.Value.Questions);
        var written = etag is null
            ? await store.CreateAsync(ReportDocument.Container, document, cancellationToken)
            : await store.ReplaceAsync(ReportDocument.Container, document, etag, cancellationToken);
        if (written.Outcome == WriteOutcome.Done && outbox.Pending.Count > 0)
        {
            signal?.SomethingToSend(ReportDocument.Container, document.Key);
        }

        return written.Outcome == WriteOutcome.Done;
    }

    private static bool AreKeys(ReportKey key) => DocumentRules.IsKey(key.LessonId) && DocumentRules.IsKey(key.Id);

    private async Task<(ReportDocument Document, string ETag)?> ReadAsync(ReportKey key, CancellationToken cancellationToken)
        => AreKeys(key) && await store.ReadAsync(ReportDocument.Container, ReportDocument.Key(key.LessonId, key.Id), cancellationToken) is { } found
            ? (ReportDocument.Read(found), found.ETag)
            : null;

    private async IAsyncEnumerable<LessonReport> WhereAsync(FieldCondition condition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(ReportDocument.Container, new DocumentQuery { Where = [condition] }, cancellationToken))
        {
            yield return ReportDocument.Read(document).Report;
        }
    }
}
