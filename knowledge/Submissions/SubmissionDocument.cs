using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>A telling as the store has it: with the messages it still has to send, and with what it can be found by.</summary>
/// <param name="Submission">The telling.</param>
/// <param name="Outbox">Its messages.</param>
/// <param name="AuthorKey">The bot's own id of the one who tells.</param>
/// <param name="Status">How far it has come, as JSON names it.</param>
/// <param name="OutboxAt">When something can be sent, in seconds of Unix time; null if nothing is waiting.</param>
/// <param name="OutboxDead">Whether a message was given up.</param>
internal sealed record SubmissionDocument(
    Submission Submission, Outbox Outbox, string AuthorKey, string Status, long? OutboxAt, bool OutboxDead)
{
    /// <summary>Tellings lie apart from lessons, so that no search can find one. Each is a partition of its own.</summary>
    public static Container Container { get; } = new("submissions", ["authorKey", "status", IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>What waits for a curator is kept until one has decided; anything else, for as long as is set from its last change.</summary>
    public static NewDocument Of(Submission submission, Outbox outbox, TimeSpan retention)
    {
        var document = new SubmissionDocument(
            submission, outbox, submission.AuthorKey, EnumNames.Name(submission.Status), outbox.NextAt, outbox.Dead.Count > 0);
        return new NewDocument(
            Key(submission.Id),
            JsonSerializer.Serialize(document, LessonJson.Options),
            submission.Status is SubmissionStatus.InReview or SubmissionStatus.Approved ? null : submission.ChangedAt + retention);
    }

    public static SubmissionDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<SubmissionDocument>(stored.Json, LessonJson.Options)!;
}
