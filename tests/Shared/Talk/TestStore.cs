using System.Globalization;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Tests;

/// <summary>A store in memory that can be made to fail.</summary>
internal sealed class TestStore(TimeProvider time) : IDocumentStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Container, DocumentKey Key), (StoredDocument Document, DateTimeOffset? ExpiresAt)> documents = [];
    private int version;

    public bool Fails { get; set; }

    public int Count(Container container) => documents.Keys.Count(key => key.Container == container.Name);

    public Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken)
        => Locked(() => Live(container, key));

    public Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken)
        => Locked(() => Live(container, document.Key) is null ? Put(container, document) : new WriteResult(WriteOutcome.Conflict, null));

    public Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
        => Locked(() => Live(container, document.Key) switch
        {
            null => new WriteResult(WriteOutcome.NotFound, null),
            var there when there.ETag != etag => new WriteResult(WriteOutcome.Conflict, null),
            _ => Put(container, document),
        });

    public Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
        => Locked(() =>
        {
            var there = Live(container, key);
            if (there is null || (etag is not null && there.ETag != etag))
            {
                return new WriteResult(there is null ? WriteOutcome.NotFound : WriteOutcome.Conflict, null);
            }

            documents.Remove((container.Name, key));
            return new WriteResult(WriteOutcome.Done, null);
        });

    public IAsyncEnumerable<StoredDocument> QueryAsync(Container container, DocumentQuery query, CancellationToken cancellationToken)
        => throw new NotSupportedException("Nothing that is tested with this store asks for more than single documents.");

    public Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
        => throw new NotSupportedException("Nothing that is tested with this store asks for changes.");

    private Task<T> Locked<T>(Func<T> work)
    {
        lock (gate)
        {
            return Fails ? Task.FromException<T>(new StoreUnavailableException("The disk is full.", null)) : Task.FromResult(work());
        }
    }

    private StoredDocument? Live(Container container, DocumentKey key)
        => documents.TryGetValue((container.Name, key), out var entry) && (entry.ExpiresAt is not { } end || end > time.GetUtcNow())
            ? entry.Document : null;

    private WriteResult Put(Container container, NewDocument document)
    {
        var etag = (++version).ToString(CultureInfo.InvariantCulture);
        documents[(container.Name, document.Key)] = (new StoredDocument(document.Key, document.Json, etag), document.ExpiresAt);
        return new WriteResult(WriteOutcome.Done, etag);
    }
}
