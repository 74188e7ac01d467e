using System.Text.Json;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>Whether a turn may be done.</summary>
internal enum TurnClaim
{
    /// <summary>It is ours to do.</summary>
    Ours,

    /// <summary>It was done before, or is being done now.</summary>
    Taken,
}

/// <summary>A turn that is ours to do.</summary>
/// <param name="Key">The turn.</param>
/// <param name="ETag">The version of its entry.</param>
internal sealed record BegunTurn(DocumentKey Key, string ETag);

/// <summary>
/// The turns that were begun. A turn is remembered before it is done and marked when it is; one that was begun and never
/// marked, because the process died in it, may be done again once its lease is over. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store of record.</param>
/// <param name="time">The clock.</param>
/// <param name="lease">How long a turn may take before it counts as died.</param>
internal sealed class TurnLedger(IDocumentStore store, TimeProvider time, TimeSpan lease)
{
    /// <summary>How long turns are remembered. Teams sends again within seconds, and after a broken connection within minutes.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    private sealed record Entry(bool Done, DateTimeOffset BegunAt);

    /// <summary>Remembers a turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether it may be done, and if so the entry to end or forget it by.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<(TurnClaim Claim, BegunTurn? Entry)> BeginAsync(DocumentKey turn, CancellationToken cancellationToken)
    {
        var written = await store.CreateAsync(TeamsContainers.Turns, Document(turn, done: false), cancellationToken);
        if (written.Outcome != WriteOutcome.Done
            && await store.ReadAsync(TeamsContainers.Turns, turn, cancellationToken) is { } there && IsDead(there))
        {
            // Whoever replaces the entry of a dead turn first has it; the other one finds another ETag.
            written = await store.ReplaceAsync(TeamsContainers.Turns, Document(turn, done: false), there.ETag, cancellationToken);
        }

        return written is { Outcome: WriteOutcome.Done, ETag: { } etag } ? (TurnClaim.Ours, new(turn, etag)) : (TurnClaim.Taken, null);
    }

    /// <summary>Marks a turn as done: it will never be done again.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task EndAsync(BegunTurn turn, CancellationToken cancellationToken)
        => store.ReplaceAsync(TeamsContainers.Turns, Document(turn.Key, done: true), turn.ETag, cancellationToken);

    /// <summary>Forgets a turn that failed, so that it can be tried again.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task ForgetAsync(BegunTurn turn, CancellationToken cancellationToken)
        => store.DeleteAsync(TeamsContainers.Turns, turn.Key, turn.ETag, cancellationToken);

    private bool IsDead(StoredDocument begun)
        => JsonSerializer.Deserialize<Entry>(begun.Json) is { Done: false } entry && time.GetUtcNow() - entry.BegunAt > lease;

    private NewDocument Document(DocumentKey turn, bool done)
        => new(turn, JsonSerializer.Serialize(new Entry(done, time.GetUtcNow())), time.GetUtcNow() + Memory);
}
