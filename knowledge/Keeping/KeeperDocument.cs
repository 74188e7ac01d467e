using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>A keeper as the store has it: with the messages it still has to send, and with what it can be found by.</summary>
/// <param name="Keeper">The keeper.</param>
/// <param name="Outbox">Its messages.</param>
/// <param name="PersonKey">The bot's own id of the person.</param>
/// <param name="Busy">Whether a question waits for an answer.</param>
/// <param name="Gone">Whether the person cannot be reached.</param>
/// <param name="ChangedAt">When it last changed, in seconds of Unix time.</param>
/// <param name="OutboxAt">When something can be sent, in seconds of Unix time; null if nothing is waiting.</param>
/// <param name="OutboxDead">Whether a message was given up.</param>
internal sealed record KeeperDocument(
    Keeper Keeper, Outbox Outbox, string PersonKey, bool Busy, bool Gone, long ChangedAt, long? OutboxAt, bool OutboxDead)
{
    private const int MostCards = 5;

    /// <summary>Each keeper is a partition of its own.</summary>
    public static Container Container { get; } = new(
        "lesson-keepers", ["personKey", "busy", "gone", "changedAt", IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    /// <summary>Where a keeper lies: under a hash, since a store keeps the key for a while after the document was deleted.</summary>
    public static DocumentKey Key(string personKey) => new(ProjectPeople.KeyOf(personKey), ProjectPeople.KeyOf(personKey));

    /// <summary>What messages said that were sent is not kept, nor where cards stand that nobody looks at any more.</summary>
    public static NewDocument Of(Keeper keeper, Outbox all, long changedAt)
    {
        var outbox = all with { Cards = [.. all.Cards.TakeLast(MostCards)] };
        var about = outbox.Pending.Concat(outbox.Dead).Select(delivery => delivery.About).ToHashSet(StringComparer.Ordinal);
        var kept = keeper with { Notes = [.. keeper.Notes.Where(note => about.Contains(note.Id))] };
        var document = new KeeperDocument(
            kept, outbox, keeper.Key, keeper.Open.Any(), keeper.GoneSince is not null, changedAt, outbox.NextAt, outbox.Dead.Count > 0);
        return new NewDocument(Key(keeper.Key), JsonSerializer.Serialize(document, LessonJson.Options));
    }

    public static KeeperDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<KeeperDocument>(stored.Json, LessonJson.Options)!;
}
