using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>The outboxes of one kind of document in the store of record. Safe to use from several threads and processes.</summary>
/// <param name="store">The store.</param>
/// <param name="kind">The kind of document.</param>
public sealed class OutboxStore(IDocumentStore store, IOutboxKind kind)
{
    private const int Attempts = 64;

    /// <summary>The kind of document.</summary>
    public IOutboxKind Kind => kind;

    /// <summary>The documents from which something can be sent now, claims left aside.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public IAsyncEnumerable<StoredDocument> WaitingAsync(DateTimeOffset now, CancellationToken cancellationToken)
        => WhereAsync(WaitsAt(now), cancellationToken);

    /// <summary>The documents of several kinds from which something can be sent now, claims left aside.</summary>
    /// <param name="store">The store.</param>
    /// <param name="kinds">The kinds.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public static IAsyncEnumerable<ContainedDocument> WaitingAsync(
        IDocumentStore store, IEnumerable<IOutboxKind> kinds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.QueryAsync([.. kinds.Select(one => one.Container)], WaitsAt(now), cancellationToken);
    }

    /// <summary>The documents in which something was given up.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    public IAsyncEnumerable<StoredDocument> DeadAsync(CancellationToken cancellationToken)
        => WhereAsync(new(IOutboxKind.DeadField, Comparison.Equal, true), cancellationToken);

    /// <summary>A document; null if it is gone.</summary>
    /// <param name="key">The document.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<StoredDocument?> FindAsync(DocumentKey key, CancellationToken cancellationToken)
        => store.ReadAsync(kind.Container, key, cancellationToken);

    /// <summary>Writes the outbox of a document as it was read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="outbox">The outbox.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>False if somebody else has changed the document, or it is gone.</returns>
    public async Task<bool> SaveAsync(StoredDocument document, Outbox outbox, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var written = await store.ReplaceAsync(kind.Container, kind.Write(document, outbox), document.ETag, cancellationToken);
        return written.Outcome == WriteOutcome.Done;
    }

    /// <summary>Changes the outbox of a document, however often somebody else is first.</summary>
    /// <param name="key">The document.</param>
    /// <param name="change">The change; called again on what others wrote. What returns its argument changes nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether it was changed, or was so already; false if the document is gone or others kept being first.</returns>
    public async Task<bool> ChangeAsync(DocumentKey key, Func<Outbox, Outbox> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await FindAsync(key, cancellationToken) is not { } document)
            {
                return false;
            }

            var before = kind.Read(document);
            var after = change(before);
            if (ReferenceEquals(before, after) || await SaveAsync(document, after, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static FieldCondition WaitsAt(DateTimeOffset now) => new(IOutboxKind.NextAtField, Comparison.AtMost, now.ToUnixTimeSeconds());

    private IAsyncEnumerable<StoredDocument> WhereAsync(FieldCondition condition, CancellationToken cancellationToken)
        => store.QueryAsync(kind.Container, new DocumentQuery { Where = [condition] }, cancellationToken);
}
