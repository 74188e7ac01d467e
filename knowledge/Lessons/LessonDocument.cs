using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>A lesson as it lies in the store.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="SeedHash">The hash of the lesson as the seed had it; null if it did not come from the seed.</param>
/// <param name="Edit">How this version came about; null for one that came with the program, or from before this was noted.</param>
public sealed record LessonDocument(
    Lesson Lesson, string? SeedHash, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LessonEdit? Edit = null)
{
    /// <summary>
    /// Where lessons lie. Each is a partition of its own, so that it is read by its id alone; they are searched in the read model, so no field is declared.
    /// </summary>
    public static Container Container { get; } = new("lessons", []);

    /// <summary>Whether it is still as the seed had it.</summary>
    public bool IsUntouchedSeed => SeedHash is not null && SeedHash == HashOf(Lesson);

    /// <summary>Where a lesson lies.</summary>
    /// <param name="id">The lesson's id.</param>
    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>Reads what the store gave; null if it is no lesson of this program's making.</summary>
    /// <param name="document">What the store gave.</param>
    public static LessonDocument? Read(StoredDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            return JsonSerializer.Deserialize<LessonDocument>(document.Json, LessonJson.Options) is { Lesson: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A hash of all that a lesson says, its version apart.</summary>
    /// <param name="lesson">The lesson.</param>
    public static string HashOf(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(lesson with { Version = 1 }, LessonJson.Options)));
    }

    /// <summary>What to write.</summary>
    public NewDocument ToWrite() => new(Key(Lesson.Id), JsonSerializer.Serialize(this, LessonJson.Options));
}
