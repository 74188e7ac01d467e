using System.Runtime.CompilerServices;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// The store of record in Azure Cosmos DB for NoSQL, for several instances of the bot. All kinds of documents lie in one container
/// (<see cref="CosmosLayout"/>). Safe to use from several threads, processes and computers. The service makes its own backups and keeps no
/// older content of its own within reach of the bot, so there is nothing to scrub.
/// </summary>
public sealed class CosmosDocumentStore : IDocumentStore, IDisposable
{
    private const int WritesAtOnce = 16;

    private readonly TimeProvider time;
    private readonly CosmosDatabase database;
    private readonly CosmosItems items;
    private readonly CosmosPages pages;
    private readonly CosmosChanges changes;
    private readonly CosmosProbe probe;

    /// <summary>A store in the account that the options name. Nothing is called before the first use.</summary>
    /// <param name="options">Where. Settings that cannot be used are told of at the first use.</param>
    /// <param name="time">Decides what has expired, and waits.</param>
    public CosmosDocumentStore(CosmosOptions options, TimeProvider time)
        : this(options, time, null)
    {
    }

    /// <summary>A store whose calls go another way, or wait by another clock.</summary>
    /// <param name="options">Where.</param>
    /// <param name="time">Decides what has expired.</param>
    /// <param name="wire">What sends; it is disposed with the store. Null for the usual.</param>
    /// <param name="waits">Waits for answers and between calls; null for the same clock.</param>
    internal CosmosDocumentStore(CosmosOptions options, TimeProvider time, HttpMessageHandler? wire, TimeProvider? waits = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        this.time = time;
        database = new CosmosDatabase(options, waits ?? time, wire);
        items = new CosmosItems(database, options, time);
        pages = new CosmosPages(database);
        probe = new CosmosProbe(database, time);
        changes = new CosmosChanges(database, pages, options, time);
    }

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken) => probe.RunAsync(cancellationToken);

    /// <summary>
    /// Whether every instance reads what another has written: the account promises strong consistency or bounded staleness.
    /// </summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The account does not answer.</exception>
    public Task<bool> IsConsistentAsync(CancellationToken cancellationToken) => database.IsConsistentAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken)
    {
        DocumentRules.Check(container);
        DocumentRules.Check(key);
        return await items.ReadAsync(container, key, cancellationToken) is { } item && item.IsLive(time.GetUtcNow()) ? item.Document : null;
    }

    /// <inheritdoc/>
    public async Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken)
    {
        DocumentRules.Check(container);
        DocumentRules.Check(document);
        return await items.CreateAsync(container, document, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(etag);
        DocumentRules.Check(container);
        DocumentRules.Check(document);
        return await items.ReplaceAsync(container, document, etag, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WriteResult>> WriteManyAsync(
        Container container, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        DocumentRules.Check(container);
        foreach (var write in writes)
        {
            DocumentRules.Check(write.Document);
        }

        var results = new WriteResult[writes.Count];
        await Parallel.ForAsync(
            0, writes.Count, new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellationToken },
            async (i, token) => results[i] = writes[i] is { ETag: { } etag } replaced
                ? await items.ReplaceAsync(container, replaced.Document, etag, token)
                : await items.CreateAsync(container, writes[i].Document, token));
        return results;
    }

    /// <inheritdoc/>
    public async Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
    {
        DocumentRules.Check(container);
        DocumentRules.Check(key);
        return await items.DeleteAsync(container, key, etag, cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredDocument> QueryAsync(
        Container container, DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        DocumentRules.Check(container, query);
        foreach (var item in (await FindAsync([container], query, cancellationToken)).Take(query.Limit ?? int.MaxValue))
        {
            yield return item.Document;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ContainedDocument> QueryAsync(
        IReadOnlyList<Container> containers, FieldCondition condition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(containers);
        var query = new DocumentQuery { Where = [condition] };
        foreach (var container in containers)
        {
            DocumentRules.Check(container, query);
        }

        var byName = containers.ToDictionary(container => container.Name, StringComparer.Ordinal);
        foreach (var item in await FindAsync(containers, query, cancellationToken))
        {
            yield return new ContainedDocument(byName[item.Kind], item.Document);
        }
    }

    /// <inheritdoc/>
    public async Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        DocumentRules.Check(container);
        return await changes.ReadAsync(container, token, limit, cancellationToken);
    }

    /// <summary>Ends the connection.</summary>
    public void Dispose() => database.Dispose();

    /// <summary>
    /// What a query finds, in the order of ids. It is put in order here: few documents are found at once, and an order across kinds would
    /// have to walk the index of all.
    /// </summary>
    private async Task<List<CosmosItem>> FindAsync(IReadOnlyList<Container> containers, DocumentQuery query, CancellationToken cancellationToken)
    {
        var partitionKey = query.Partition is { } partition ? CosmosKeys.PartitionKey(containers[0], partition) : null;
        var found = new List<CosmosItem>();
        await foreach (var item in pages.ReadAsync(CosmosQuery.Find(containers, query), partitionKey, cancellationToken))
        {
            if (item.IsLive(time.GetUtcNow()))
            {
                found.Add(item);
            }
        }

        found.Sort((one, other) => string.CompareOrdinal(one.Key.Id, other.Key.Id) is not 0 and var order
            ? order : string.CompareOrdinal(one.Key.Partition, other.Key.Partition));
        return found;
    }
}
