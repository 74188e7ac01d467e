using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>A draft as the store has it: with the messages it still has to send, and with what it can be found by.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Outbox">Its messages.</param>
/// <param name="AskerKey">The bot's own id of the one who asked.</param>
/// <param name="AnswererKey">The bot's own id of the one who answered.</param>
/// <param name="WithAdministrators">Whether an administrator may approve in place of the one who answered.</param>
/// <param name="WaitsForAsker">Whether the asker has still to approve.</param>
/// <param name="WaitsForContact">Whether the one who answered has still to approve.</param>
/// <param name="ToHandIn">Whether both have approved it and the curators do not have it yet.</param>
/// <param name="OutboxAt">When something can be sent, in seconds of Unix time; null if nothing is waiting.</param>
/// <param name="OutboxDead">Whether a message was given up.</param>
internal sealed record DraftDocument(
    LessonDraft Draft, Outbox Outbox, string AskerKey, string AnswererKey, bool WithAdministrators, bool WaitsForAsker, bool WaitsForContact, bool ToHandIn, long? OutboxAt,
    bool OutboxDead)
{
    /// <summary>Drafts lie apart from lessons, so that no search can find one. Each is a partition of its own.</summary>
    public static Container Container { get; } = new(
        "lesson-drafts",
        ["askerKey", "answererKey", "withAdministrators", "waitsForAsker", "waitsForContact", "toHandIn", IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>What both have approved is kept until the curators have it; anything else, for as long as is set from its last move.</summary>
    public static NewDocument Of(LessonDraft draft, Outbox outbox, TimeSpan retention)
    {
        var toHandIn = draft is { Status: DraftStatus.ReadyForReview, HandedIn: false };
        var document = new DraftDocument(
            draft,
            outbox,
            draft.Origin.AskerKey,
            draft.Origin.AnswererKey,
            draft.WithAdministrators,
            draft.WaitsFor.HasFlag(DraftSide.Asker),
            draft.WaitsFor.HasFlag(DraftSide.Contact),
            toHandIn,
            outbox.NextAt,
            outbox.Dead.Count > 0);
        return new NewDocument(
            Key(draft.Id),
            JsonSerializer.Serialize(document, LessonJson.Options),
            toHandIn ? null : draft.Trail[^1].At + retention);
    }

    public static DraftDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<DraftDocument>(stored.Json, LessonJson.Options)!;
}
