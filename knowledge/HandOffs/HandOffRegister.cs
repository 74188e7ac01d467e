using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Diagnostics;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>The hand-offs, one document each, written by ETag.</summary>
/// <param name="store">The store.</param>
/// <param name="rules">Decides on moves.</param>
/// <param name="retention">How long hand-offs that have ended are kept.</param>
/// <param name="clock">Tells when a move is made.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class HandOffRegister(
    IDocumentStore store, HandOffRules rules, IOptions<RetentionOptions> retention, TimeProvider clock, IOutboxSignal? signal = null)
    : IHandOffRegister
{
    /// <summary>How often a move is decided anew because somebody else was first. Somebody wins each race.</summary>
    internal const int Attempts = 32;

    private readonly OutboxStore outboxes = new(store, new HandOffOutbox(retention));

    private static readonly FieldCondition IsOpen = new("open", Comparison.Equal, true);

    /// <summary>The kind of document, for those who watch its changes.</summary>
    public static Container Container => HandOffDocument.Container;

    /// <inheritdoc/>
    public async Task<MoveResult> SendAsync(
        string id, string moveId, Actor asker, HandOffQuestion question, Desk desk, CardPlace? card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(desk);
        var result = rules.Send(id, moveId, asker, question, desk, desk.Start, clock.GetUtcNow());
        if (result is not Accepted sent)
        {
            return result;
        }

        var outbox = Announcements.Of(null, sent, card is null ? Outbox.Empty : Outbox.Empty.Adopt(card));
        var written = await store.CreateAsync(Container, HandOffDocument.Of(sent.HandOff, outbox, retention.Value.HandOffs), cancellationToken);
        if (written.Outcome == WriteOutcome.Done)
        {
            BusinessMeter.Count(sent.HandOff, sent.Entry);
            signal?.SomethingToSend(Container, HandOffDocument.Key(id));
            return sent;
        }

        // It is there already: sent by an earlier delivery, or something else has its id.
        var there = await FindAsync(id, cancellationToken);
        return there?.HandOff is { } earlier && earlier.Trail[0] is var entry && entry.Id == moveId && entry.ActorKey == asker.Key
            ? new Accepted(earlier, entry, Repeated: true)
            : new Refused(Refusal.IdTaken, null);
    }

    /// <inheritdoc/>
    public Task<MoveResult> MoveAsync(string id, string moveId, Move move, Actor actor, CancellationToken cancellationToken)
        => MoveAsync(id, moveId, move, actor, version: null, cancellationToken);

    /// <inheritdoc/>
    public Task<MoveResult> MoveOnAsync(HandOff found, string why, Move move, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        return MoveAsync(found.Id, $"{why}-{found.Version}", move, Actor.Clock, found.Version, cancellationToken);
    }

    private async Task<MoveResult> MoveAsync(string id, string moveId, Move move, Actor actor, int? version, CancellationToken cancellationToken)
    {
        HandOff? last = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await ReadAsync(id, cancellationToken) is not { } found)
            {
                return new Refused(Refusal.NoSuchHandOff, null);
            }

            var (before, outbox) = (found.Document.HandOff, found.Document.Outbox);
            last = before;
            var result = rules.Decide(before, moveId, move, actor, clock.GetUtcNow());
            if (result is not Accepted { Repeated: false } accepted)
            {
                return result;
            }

            if (version is { } expected && expected != before.Version)
            {
                return new Refused(Refusal.NotNow, before);
            }

            var document = HandOffDocument.Of(accepted.HandOff, Announcements.Of(before, accepted, outbox), retention.Value.HandOffs);
            if ((await store.ReplaceAsync(Container, document, found.ETag, cancellationToken)).Outcome == WriteOutcome.Done)
            {
                BusinessMeter.Count(accepted.HandOff, accepted.Entry);
                signal?.SomethingToSend(Container, HandOffDocument.Key(id));
                return result;
            }
        }

        return new Refused(Refusal.Crowded, last);
    }

    /// <inheritdoc/>
    public async Task AdoptAsync(string id, CardPlace card, CancellationToken cancellationToken)
    {
        if (DocumentRules.IsKey(id))
        {
            await outboxes.ChangeAsync(HandOffDocument.Key(id), outbox => outbox.Adopt(card), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<StoredHandOff?> FindAsync(string id, CancellationToken cancellationToken)
        => await ReadAsync(id, cancellationToken) is var (document, etag) ? new StoredHandOff(document.HandOff, etag) : null;

    /// <inheritdoc/>
    public IAsyncEnumerable<HandOff> AskedByAsync(string askerKey, CancellationToken cancellationToken)
        => WhereAsync([new("askerKey", Comparison.Equal, askerKey)], cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<HandOff> OpenAtAsync(string contactId, CancellationToken cancellationToken)
        => WhereAsync([IsOpen, new("contactId", Comparison.Equal, contactId)], cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<HandOff> OpenBehindAsync(string contactId, CancellationToken cancellationToken)
        => WhereAsync([IsOpen, new("deputyId", Comparison.Equal, contactId)], cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<HandOff> OpenAsync(CancellationToken cancellationToken) => WhereAsync([IsOpen], cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<HandOff> AllAsync(CancellationToken cancellationToken) => WhereAsync([], cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, int>> InHandAsync(CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var document in store.QueryAsync(Container, new DocumentQuery { Where = [IsOpen] }, cancellationToken))
        {
            if (HandOffDocument.InHandOfIn(document) is { } contact)
            {
                counts[contact] = counts.GetValueOrDefault(contact) + 1;
            }
        }

        return counts;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<HandOff> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
        => WhereAsync([new("dueAt", Comparison.AtMost, now.ToUnixTimeSeconds())], cancellationToken);

    private async Task<(HandOffDocument Document, string ETag)?> ReadAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) && await store.ReadAsync(Container, HandOffDocument.Key(id), cancellationToken) is { } found
            ? (HandOffDocument.Read(found), found.ETag)
            : null;

    private async IAsyncEnumerable<HandOff> WhereAsync(FieldCondition[] conditions, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(Container, new DocumentQuery { Where = conditions }, cancellationToken))
        {
            yield return HandOffDocument.Read(document).HandOff;
        }
    }
}
