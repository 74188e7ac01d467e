namespace Microsoft.Bot.Builder;

/// <summary>Typed reading.</summary>
public static class StorageExtensions
{
    /// <summary>Reads items of a type. Those that are not there or of another type are left out.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var typed = new Dictionary<string, TStoreItem>(keys.Length);
        foreach (var (key, value) in items)
        {
            if (value is TStoreItem item)
            {
                typed.Add(key, item);
            }
        }

        return typed;
    }
}
