using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Tests.Telemetry;

/// <summary>A store that can be made to fail, in the worst way: its complaint quotes what was to be written.</summary>
/// <param name="store">The store.</param>
internal sealed class QuotingStore(IDocumentStore store) : IDocumentStore
{
    /// <summary>Whether writing fails.</summary>
    public bool Fails { get; set; }

    public Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken) => store.ReadAsync(container, key, cancellationToken);

    public Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken)
        => Fails ? throw Complaint(document.Json) : store.CreateAsync(container, document, cancellationToken);

    public Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
        => Fails ? throw Complaint(document.Json) : store.ReplaceAsync(container, document, etag, cancellationToken);

    public Task<IReadOnlyList<WriteResult>> WriteManyAsync(Container container, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
        => store.WriteManyAsync(container, writes, cancellationToken);

    public Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
        => store.DeleteAsync(container, key, etag, cancellationToken);

    public IAsyncEnumerable<StoredDocument> QueryAsync(Container container, DocumentQuery query, CancellationToken cancellationToken)
        => store.QueryAsync(container, query, cancellationToken);

    public Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
        => store.ChangesAsync(container, token, limit, cancellationToken);

    private static InvalidOperationException Complaint(string json) => new($"Cannot write {json}");
}
