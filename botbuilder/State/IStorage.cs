namespace Microsoft.Bot.Builder;

/// <summary>Keeps items by key.</summary>
public interface IStorage
{
    /// <summary>Reads items. Those that are not there are left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes items. An <see cref="IStoreItem"/> whose ETag is not the stored one is refused, unless it is * or nothing with an ETag
    /// is stored.
    /// </summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Removes items. Those that are not there are no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
