using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>A hand-off as the store has it: with the messages it still has to send, and with what it can be found by.</summary>
/// <param name="HandOff">The hand-off.</param>
/// <param name="Outbox">Its messages.</param>
/// <param name="Open">Whether somebody is waited for.</param>
/// <param name="AskerKey">The bot's own id of the asker.</param>
/// <param name="ContactId">The contact whose desk it lies on.</param>
/// <param name="DeputyId">The deputy of that contact; null if there is none.</param>
/// <param name="InHandOf">The contact whose move is waited for; null if it is somebody else's.</param>
/// <param name="DueAt">When the clock looks at it again, in seconds of Unix time; null when it has ended.</param>
/// <param name="OutboxAt">When something can be sent, in seconds of Unix time; null if nothing is waiting.</param>
/// <param name="OutboxDead">Whether a message was given up.</param>
internal sealed record HandOffDocument(
    HandOff HandOff, Outbox Outbox, bool Open, string AskerKey, string ContactId, string? DeputyId, string? InHandOf, long? DueAt, long? OutboxAt, bool OutboxDead)
{
    /// <summary>Each hand-off is a partition of its own: it is read and written by its id.</summary>
    public static Container Container { get; } = new(
        "hand-offs",
        ["open", "askerKey", "contactId", "deputyId", "inHandOf", "dueAt", IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>What is open is kept; what has ended, for as long as is set from its last move.</summary>
    public static NewDocument Of(HandOff handOff, Outbox outbox, TimeSpan retention)
    {
        var document = new HandOffDocument(
            handOff,
            outbox,
            handOff.IsOpen,
            handOff.AskerKey,
            handOff.Desk.ContactId,
            handOff.Desk.Deputy,
            handOff.Owner is { Kind: OwnerKind.Contact, Id: var contact } ? contact : null,
            handOff.Turn?.NextMoment.ToUnixTimeSeconds(),
            outbox.NextAt,
            outbox.Dead.Count > 0);
        return new NewDocument(
            Key(handOff.Id),
            JsonSerializer.Serialize(document, LessonJson.Options),
            handOff.IsOpen ? null : handOff.Trail[^1].At + retention);
    }

    /// <summary>The contact whose move is waited for, without reading the rest; null if it is somebody else's.</summary>
    public static string? InHandOfIn(StoredDocument stored)
    {
        using var json = JsonDocument.Parse(stored.Json);
        return json.RootElement.TryGetProperty("inHandOf", out var contact) && contact.ValueKind == JsonValueKind.String ? contact.GetString() : null;
    }

    public static HandOffDocument Read(StoredDocument stored)
        => JsonSerializer.Deserialize<HandOffDocument>(stored.Json, LessonJson.Options)!;
}
