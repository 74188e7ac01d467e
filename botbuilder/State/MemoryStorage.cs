using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps items in memory, as JSON, so that what is read is never the object that was written. Safe for use by several threads at once.
/// </summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    // Type names are written so that items come back as what they were. Nothing from outside the process gets in here.
    private static readonly JsonSerializer TypedSerializer = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    };

    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _items;
    private readonly Lock _gate = new();
    private int _nextETag;

    /// <summary>Keeps items with a serializer of the caller's.</summary>
    /// <param name="jsonSerializer">Writes and reads the items.</param>
    /// <param name="dictionary">Where the items are kept; the storage's own if left out.</param>
    /// <exception cref="ArgumentNullException">There is no serializer.</exception>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _items = dictionary ?? [];
    }

    /// <summary>Keeps items together with the names of their types.</summary>
    /// <param name="dictionary">Where the items are kept; the storage's own if left out.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(TypedSerializer, dictionary)
    {
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var json) && json is not null)
                {
                    found.Add(key, json.ToObject<object>(_serializer));
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An ETag is not the stored one. What came before it in the changes is written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var (key, value) in changes)
            {
                var json = value is null ? null : JObject.FromObject(value, _serializer);
                if (value is IStoreItem item)
                {
                    ThrowIfConflict(item.ETag, StoredETag(key));
                    json[ETagName] = _nextETag++.ToString(CultureInfo.InvariantCulture);
                }

                _items[key] = json;
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private static void ThrowIfConflict(string read, string stored)
    {
        if (stored is not null && read != "*" && read != stored)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {read}\r\nCurrent: {stored}");
        }
    }

    private string StoredETag(string key)
        => _items.TryGetValue(key, out var json) ? json?.Value<string>(ETagName) : null;
}
