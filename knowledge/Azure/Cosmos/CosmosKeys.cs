using System.Buffers;
using System.Buffers.Text;
using System.Text;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>How keys of documents become ids and partition keys of items.</summary>
internal static class CosmosKeys
{
    private const char Encoded = '~';

    // An id is a part of the address of its item, and not all that Cosmos DB takes in an id comes through gateways and tools unharmed.
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:@=-");

    /// <summary>
    /// The id of the item: the id itself if it has nothing but letters, digits and a few marks of ASCII, else its UTF-8 bytes as
    /// Base64. 255 characters become 1,021 at the most; Cosmos DB takes 1,023 bytes.
    /// </summary>
    public static string ItemId(string id)
        => id.AsSpan().ContainsAnyExcept(Plain) ? Encoded + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(id)) : id;

    /// <summary>The id that an item's id stands for.</summary>
    public static string Id(string itemId)
        => itemId[0] == Encoded ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(itemId.AsSpan(1))) : itemId;

    /// <summary>The partition key: kind and partition. 255 characters are 765 bytes at the most; Cosmos DB takes 2,048.</summary>
    public static string PartitionKey(Container container, string partition) => $"{container.Name}/{partition}";

    /// <summary>The partition that a partition key stands for. No name of a kind has a slash.</summary>
    public static string Partition(string partitionKey) => partitionKey[(partitionKey.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
