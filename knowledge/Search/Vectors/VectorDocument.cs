using System.Runtime.InteropServices;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>A vector as it lies in the store.</summary>
/// <param name="Model">What it was made by.</param>
/// <param name="Vector">Its numbers, four bytes each, least significant first.</param>
internal sealed record VectorDocument(string Model, byte[] Vector)
{
    /// <summary>
    /// Where vectors lie: partition is the lesson, so that all that was ever made of it goes with it; id is the hash of model
    /// and text.
    /// </summary>
    public static Container Container { get; } = new("embeddings", []);

    /// <summary>What to write.</summary>
    /// <param name="model">What made it.</param>
    /// <param name="vector">The vector.</param>
    public static NewDocument ToWrite(string model, LessonVector vector)
        => new(
            new DocumentKey(vector.LessonId, vector.Hash),
            JsonSerializer.Serialize(new VectorDocument(model, MemoryMarshal.AsBytes(vector.Vector.AsSpan()).ToArray()), LessonJson.Options));

    /// <summary>Reads what the store gave; null if it is no vector of this program's making.</summary>
    /// <param name="document">What the store gave.</param>
    public static VectorDocument? Read(StoredDocument document)
    {
        try
        {
            return JsonSerializer.Deserialize<VectorDocument>(document.Json, LessonJson.Options)
                is { Model: not null, Vector.Length: > 0 } read && read.Vector.Length % sizeof(float) == 0 ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The numbers.</summary>
    public float[] ToVector() => MemoryMarshal.Cast<byte, float>(Vector).ToArray();
}
