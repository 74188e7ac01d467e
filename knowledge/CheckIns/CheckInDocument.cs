using System.Text.Json;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>A check-in as the store has it: with the messages it still has to send, and with what it can be found by.</summary>
/// <param name="CheckIn">The check-in.</param>
/// <param name="Outbox">Its messages.</param>
/// <param name="Quarter">The quarter, as <see cref="CheckIns.Quarter.Code"/> writes it.</param>
/// <param name="Open">Whether the person has still to answer.</param>
/// <param name="OutboxAt">When something can be sent, in seconds of Unix time; null if nothing is waiting.</param>
/// <param name="OutboxDead">Whether a message was given up.</param>
internal sealed record CheckInDocument(CheckIn CheckIn, Outbox Outbox, string Quarter, bool Open, long? OutboxAt, bool OutboxDead)
{
    /// <summary>A person's check-ins are a partition: what a person does is read and written there, and the numbers are made rarely.</summary>
    public static Container Container { get; } = new("check-ins", ["quarter", "open", IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static DocumentKey Key(CheckInKey key) => new(ProjectPeople.KeyOf(key.PersonKey), $"{key.Quarter.Code()}-{key.ProjectId}");

    public static NewDocument Of(CheckIn checkIn, Outbox outbox)
    {
        var quarter = checkIn.Key.Quarter;
        var document = new CheckInDocument(checkIn, outbox, quarter.Code(), checkIn.IsOpen, outbox.NextAt, outbox.Dead.Count > 0);
        return new NewDocument(
            Key(checkIn.Key), JsonSerializer.Serialize(document, LessonJson.Options), DanishTime.MomentOf(quarter.LastDay, TimeOnly.MinValue) + CheckIn.Kept);
    }

    public static CheckInDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<CheckInDocument>(stored.Json, LessonJson.Options)!;
}
