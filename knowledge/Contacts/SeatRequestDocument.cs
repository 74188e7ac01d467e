using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>A request as the store has it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Filled">Whether the directory has what was accepted.</param>
/// <param name="Open">Whether something is still to be done.</param>
/// <param name="PersonKey">The bot's own id of the person, to find all that is stored about somebody.</param>
/// <param name="Outbox">The messages that it causes; null in documents from before there were any.</param>
internal sealed record SeatRequestDocument(SeatRequest Request, bool Filled, bool Open, string PersonKey, Outbox? Outbox = null)
{
    /// <summary>How long a request is kept after it was decided.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Each request is a partition of its own; the few that are open are found by the field.</summary>
    public static Container Container { get; } = new("seat-requests", ["open", "personKey", IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    /// <summary>When something can be sent, in seconds of Unix time; null if nothing is waiting. Written to be found by.</summary>
    public long? OutboxAt => Outbox?.NextAt;

    /// <summary>Whether a message was given up. Written to be found by.</summary>
    public bool OutboxDead => Outbox is { Dead.Count: > 0 };

    public static SeatRequestDocument Of(SeatRequest request, Outbox? outbox, bool filled = false) => new(
        request,
        filled,
        request.Status == SeatRequestStatus.Pending || (request.Status == SeatRequestStatus.Accepted && !filled),
        request.PersonKey,
        outbox);

    public static SeatRequestDocument Read(StoredDocument stored)
        => JsonSerializer.Deserialize<SeatRequestDocument>(stored.Json, LessonJson.Options)!;

    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>An id of contact and person that every store takes.</summary>
    public static string IdOf(string contactId, string personKey)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{contactId.Length}:{contactId}:{personKey}")));

    public NewDocument ToWrite()
        => new(Key(Request.Id), JsonSerializer.Serialize(this, LessonJson.Options), Open ? null : Request.DecidedAt + Kept);
}
