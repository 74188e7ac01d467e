using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>A hand-off as the store has it: with what it can be found by.</summary>
/// <param name="HandOff">The hand-off.</param>
/// <param name="Open">Whether somebody is waited for.</param>
/// <param name="AskerKey">The bot's own id of the asker.</param>
/// <param name="ContactId">The contact whose desk it lies on.</param>
/// <param name="DeputyId">The deputy of that contact; null if there is none.</param>
/// <param name="DueAt">When the clock looks at it again, in seconds of Unix time; null when it has ended.</param>
internal sealed record HandOffDocument(HandOff HandOff, bool Open, string AskerKey, string ContactId, string? DeputyId, long? DueAt)
{
    /// <summary>Each hand-off is a partition of its own: it is read and written by its id.</summary>
    public static Container Container { get; } = new("hand-offs", ["open", "askerKey", "contactId", "deputyId", "dueAt"]);

    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>What is open is kept; what has ended, for as long as is set from its last move.</summary>
    public static NewDocument Of(HandOff handOff, TimeSpan retention)
    {
        var document = new HandOffDocument(
            handOff, handOff.IsOpen, handOff.AskerKey, handOff.Desk.ContactId, handOff.Desk.Deputy, handOff.Turn?.NextMoment.ToUnixTimeSeconds());
        return new NewDocument(
            Key(handOff.Id),
            JsonSerializer.Serialize(document, LessonJson.Options),
            handOff.IsOpen ? null : handOff.Trail[^1].At + retention);
    }

    public static HandOff Read(StoredDocument stored)
        => JsonSerializer.Deserialize<HandOffDocument>(stored.Json, LessonJson.Options)!.HandOff;
}
