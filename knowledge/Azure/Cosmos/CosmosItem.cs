using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// A document as an item of Cosmos DB. Its content is one text, so that it comes back letter by letter as it was written; what queries
/// name is beside it. What is left of a deleted document has neither.
/// </summary>
/// <param name="Key">Partition and id.</param>
/// <param name="Json">The content; null if it was deleted.</param>
/// <param name="WriteId">Whose write it is.</param>
/// <param name="Stamp">Tells apart what was written in the same second: grows with each write of one process.</param>
/// <param name="Expires">When the document expires, in milliseconds since 1970; null for never.</param>
internal sealed record CosmosItem(DocumentKey Key, string? Json, string WriteId, long Stamp, long? Expires)
{
    private const string Body = "body";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The item's own ETag; empty before it is written.</summary>
    public string ItemETag { get; private init; } = "";

    /// <summary>The name of the document's kind.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The second in which the service wrote it, since 1970.</summary>
    public long Second { get; private init; }

    /// <summary>The ETag for callers.</summary>
    public string ETag => CosmosETag.Of(ItemETag, Expires);

    /// <summary>What the kind of living documents is called in items.</summary>
    public static string Living(Container container) => container.Name;

    /// <summary>What the kind of deleted documents is called in items: no container has such a name, so queries do not meet them.</summary>
    public static string Deleted(Container container) => $"{container.Name}!";

    /// <summary>Whether there is a document.</summary>
    /// <param name="now">The moment.</param>
    public bool IsLive(DateTimeOffset now) => Json is not null && !(Expires <= now.ToUnixTimeMilliseconds());

    /// <summary>The document, which must be there.</summary>
    public StoredDocument Document => new(Key, Json!, ETag)
    {
        ExpiresAt = Expires is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
    };

    /// <summary>Reads an item.</summary>
    /// <param name="item">The item, as the service gives it.</param>
    public static CosmosItem Read(JsonElement item) => new(
        new DocumentKey(CosmosKeys.Partition(item.GetProperty("pk").GetString()!), CosmosKeys.Id(item.GetProperty("id").GetString()!)),
        item.TryGetProperty(Body, out var body) ? body.GetString() : null,
        item.GetProperty("w").GetString()!,
        item.GetProperty("t").GetInt64(),
        item.TryGetProperty("x", out var expires) ? expires.GetInt64() : null)
    {
        ItemETag = item.GetProperty("_etag").GetString()!,
        Kind = item.GetProperty("c").GetString()!,
        Second = item.GetProperty("_ts").GetInt64(),
    };

    /// <summary>The item, to be written.</summary>
    /// <param name="container">The kind.</param>
    /// <param name="seconds">How long the service is to keep it; null for ever.</param>
    public MemoryStream Write(Container container, int? seconds)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("id", CosmosKeys.ItemId(Key.Id));
            writer.WriteString("pk", CosmosKeys.PartitionKey(container, Key.Partition));
            writer.WriteString("c", Json is null ? Deleted(container) : Living(container));
            writer.WriteString("w", WriteId);
            writer.WriteNumber("t", Stamp);
            if (seconds is { } kept)
            {
                writer.WriteNumber("ttl", kept);
            }

            if (Json is not null)
            {
                WriteContent(writer, container);
            }

            writer.WriteEndObject();
        }

        return new MemoryStream(buffer.WrittenSpan.ToArray(), writable: false);
    }

    private void WriteContent(Utf8JsonWriter writer, Container container)
    {
        if (Expires is { } at)
        {
            writer.WriteNumber("x", at);
        }

        using var content = JsonDocument.Parse(Json!);
        writer.WriteStartObject("f");
        foreach (var field in container.Fields)
        {
            if (content.RootElement.TryGetProperty(field, out var value)
                && value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            {
                writer.WritePropertyName(field);
                value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
        writer.WriteString(Body, Json);
    }
}
