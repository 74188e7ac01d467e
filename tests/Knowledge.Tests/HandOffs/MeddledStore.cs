using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>A store in which a test can do something right before a write, and right after it.</summary>
internal sealed class MeddledStore(IDocumentStore store) : IDocumentStore
{
    private int writes;

    /// <summary>Called before each create and replace, with how many there were.</summary>
    public Func<int, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called when each create and replace is written, before the caller knows.</summary>
    public Func<int, Task> After { get; set; } = _ => Task.CompletedTask;

    public int Writes => writes;

    public Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken)
        => store.ReadAsync(container, key, cancellationToken);

    public Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken)
        => WriteAsync(() => store.CreateAsync(container, document, cancellationToken));

    public Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
        => WriteAsync(() => store.ReplaceAsync(container, document, etag, cancellationToken));

    public Task<IReadOnlyList<WriteResult>> WriteManyAsync(Container container, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
        => store.WriteManyAsync(container, writes, cancellationToken);

    public Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
        => store.DeleteAsync(container, key, etag, cancellationToken);

    public IAsyncEnumerable<StoredDocument> QueryAsync(Container container, DocumentQuery query, CancellationToken cancellationToken)
        => store.QueryAsync(container, query, cancellationToken);

    public Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
        => store.ChangesAsync(container, token, limit, cancellationToken);

    private async Task<WriteResult> WriteAsync(Func<Task<WriteResult>> write)
    {
        var number = Interlocked.Increment(ref writes);
        await Before(number);
        var result = await write();
        await After(number);
        return result;
    }
}
