using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>
/// The state of conversations in the store of record, kept for 30 days after the last write. An item that is an
/// <see cref="IStoreItem"/> with an ETag is only written over the version that was read; anything else, and the ETag "*",
/// is written over whatever is there. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store of record.</param>
/// <param name="time">The clock.</param>
public sealed class DocumentStorage(IDocumentStore store, TimeProvider time) : IStorage
{
    private const string Id = "state";
    private const string Content = "item";
    private const int Attempts = 8;

    /// <summary>How long state is kept after it was last written.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = new StateTypes(),
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (await store.ReadAsync(TeamsContainers.State, Key(key), cancellationToken) is { } document
                && Parse(document.Json) is { } item)
            {
                if (item is IStoreItem versioned)
                {
                    versioned.ETag = document.ETag;
                }

                items[key] = item;
            }
        }

        return items;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An item was changed by somebody else since it was read; those before it are written.</exception>
    /// <exception cref="ArgumentException">An item has an empty ETag.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, item) in changes)
        {
            var json = new JObject { [Content] = item is null ? null : JToken.FromObject(item, Serializer) }.ToString(Formatting.None);
            var document = new NewDocument(Key(key), json, time.GetUtcNow() + Retention);
            switch ((item as IStoreItem)?.ETag)
            {
                case null or "*":
                    await OverwriteAsync(document, cancellationToken);
                    break;
                case "":
                    throw new ArgumentException($"The ETag of '{key}' is empty.", nameof(changes));
                case var etag when (await store.ReplaceAsync(TeamsContainers.State, document, etag, cancellationToken)).Outcome == WriteOutcome.Done:
                    break;
                default:
                    throw new InvalidOperationException($"Etag conflict: '{key}' was changed since it was read.");
            }
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            await store.DeleteAsync(TeamsContainers.State, Key(key), etag: null, cancellationToken);
        }
    }

    /// <summary>Where an item lies.</summary>
    /// <param name="key">The key of the item.</param>
    internal static DocumentKey Key(string key) => new(StoredKey.Of(key), Id);

    private static object? Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader)[Content]?.ToObject<object>(Serializer);
    }

    private async Task OverwriteAsync(NewDocument document, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var there = await store.ReadAsync(TeamsContainers.State, document.Key, cancellationToken);
            var written = there is null
                ? await store.CreateAsync(TeamsContainers.State, document, cancellationToken)
                : await store.ReplaceAsync(TeamsContainers.State, document, there.ETag, cancellationToken);
            if (written.Outcome == WriteOutcome.Done)
            {
                return;
            }
        }

        throw new InvalidOperationException("Others kept changing the state of the conversation while it was being written.");
    }
}
