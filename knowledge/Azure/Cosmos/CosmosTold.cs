using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>That a reader was told of a change.</summary>
/// <param name="Hash">Half of a hash of the item's ETag.</param>
/// <param name="Second">When the service wrote it, since 1970.</param>
internal readonly record struct CosmosTold(long Hash, long Second)
{
    /// <summary>How many bytes it takes in a token.</summary>
    public const int Size = sizeof(long) + sizeof(int);

    /// <summary>That a reader was told of an item as it is.</summary>
    public static CosmosTold Of(CosmosItem item)
        => new(BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(item.ItemETag))), item.Second);

    /// <summary>Reads it.</summary>
    /// <param name="bytes"><see cref="Size"/> bytes.</param>
    /// <param name="since">The second that others are counted from.</param>
    public static CosmosTold Read(ReadOnlySpan<byte> bytes, long since)
        => new(BinaryPrimitives.ReadInt64LittleEndian(bytes), since + BinaryPrimitives.ReadInt32LittleEndian(bytes[sizeof(long)..]));

    /// <summary>Writes it.</summary>
    /// <param name="bytes"><see cref="Size"/> bytes.</param>
    /// <param name="since">The second that others are counted from.</param>
    public void Write(Span<byte> bytes, long since)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Hash);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[sizeof(long)..], (int)(Second - since));
    }
}
