using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>An introduction as the store has it: with the messages it still has to send, and with what it can be found by.</summary>
/// <param name="Introduction">The introduction.</param>
/// <param name="Outbox">Its messages.</param>
/// <param name="FirstKey">The bot's own id of the first.</param>
/// <param name="SecondKey">The bot's own id of the second.</param>
/// <param name="IsOpen">Whether somebody still has to do something.</param>
/// <param name="OutboxAt">When something can be sent, in seconds of Unix time; null if nothing is waiting.</param>
/// <param name="OutboxDead">Whether a message was given up.</param>
internal sealed record IntroductionDocument(
    Introduction Introduction, Outbox Outbox, string? FirstKey, string? SecondKey, bool IsOpen, long? OutboxAt, bool OutboxDead)
{
    /// <summary>Long enough that nobody is asked again about somebody they did not answer about, or have met.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(730);

    /// <summary>Each introduction is a partition of its own.</summary>
    public static Container Container { get; } = new("introductions", ["firstKey", "secondKey", "isOpen", IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>A no is kept for good, so that it holds for good.</summary>
    public static NewDocument Of(Introduction introduction, Outbox outbox)
    {
        var document = new IntroductionDocument(
            introduction, outbox, introduction.First?.Key, introduction.Second?.Key, introduction.IsOpen, outbox.NextAt, outbox.Dead.Count > 0);
        return new NewDocument(
            Key(introduction.Id),
            JsonSerializer.Serialize(document, LessonJson.Options),
            introduction.IsOpen || introduction.State == IntroductionState.Declined ? null : introduction.Since + Kept);
    }

    public static IntroductionDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<IntroductionDocument>(stored.Json, LessonJson.Options)!;
}
