using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>Messages that could be sent, or were tried in vain; what is put off to a better time is not among them.</summary>
/// <param name="Count">How many.</param>
/// <param name="Oldest">When the oldest of them came about; null if there is none.</param>
internal sealed record Waiting(int Count, DateTimeOffset? Oldest);

/// <summary>
/// Looks how many messages wait, and since when. Whoever asks again within a few seconds is told the same, since everybody may ask. Safe to use
/// from several threads.
/// </summary>
/// <param name="kinds">The kinds of documents with an outbox.</param>
/// <param name="store">The store.</param>
/// <param name="time">The clock.</param>
internal sealed class OutboxWatch(IEnumerable<IOutboxKind> kinds, IDocumentStore store, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(10);

    private volatile Looked? last;

    /// <summary>What was seen the last time somebody looked; null if nobody has.</summary>
    public Waiting? Seen => last?.Waiting;

    /// <summary>Looks.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<Waiting> LookAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (last is { } fresh && now - fresh.At < Freshness)
        {
            return fresh.Waiting;
        }

        var waiting = new List<DateTimeOffset>();
        foreach (var kind in kinds)
        {
            await foreach (var document in new OutboxStore(store, kind).WaitingAsync(DateTimeOffset.MaxValue, cancellationToken))
            {
                waiting.AddRange(kind.Read(document).Pending.Where(delivery => delivery.Attempts > 0 || delivery.NotBefore is not { } later || later <= now).Select(delivery => delivery.Since));
            }
        }

        var looked = new Waiting(waiting.Count, waiting.Count == 0 ? null : waiting.Min());
        last = new Looked(now, looked);
        return looked;
    }

    private sealed record Looked(DateTimeOffset At, Waiting Waiting);
}
