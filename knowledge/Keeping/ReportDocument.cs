using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>A report as the store has it: with the messages it still has to send, and with what it can be found by.</summary>
/// <param name="Report">The report.</param>
/// <param name="Outbox">Its messages.</param>
/// <param name="ReporterKey">The bot's own id of the one who reported it.</param>
/// <param name="OwnerKey">The bot's own id of the one who stood for the lesson.</param>
/// <param name="CloserKey">The bot's own id of the one who closed it.</param>
/// <param name="IsOpen">Whether somebody has still to look at it.</param>
/// <param name="Unsettled">Whether the lesson does not say yet what follows from it.</param>
/// <param name="OutboxAt">When something can be sent, in seconds of Unix time; null if nothing is waiting.</param>
/// <param name="OutboxDead">Whether a message was given up.</param>
internal sealed record ReportDocument(
    LessonReport Report, Outbox Outbox, string? ReporterKey, string? OwnerKey, string? CloserKey, bool IsOpen, bool Unsettled, long? OutboxAt, bool OutboxDead)
{
    /// <summary>The reports of a lesson are a partition.</summary>
    public static Container Container { get; } = new(
        "lesson-reports", ["reporterKey", "ownerKey", "closerKey", "isOpen", "unsettled", IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static DocumentKey Key(string lessonId, string id) => new(lessonId, id);

    /// <summary>An open report is kept until somebody has looked, and then as long as is set.</summary>
    public static NewDocument Of(LessonReport report, Outbox outbox, TimeSpan retention)
    {
        var document = new ReportDocument(
            report, outbox, report.ReporterKey, report.OwnerKey, report.Closing?.ByKey, report.IsOpen, report.Unsettled, outbox.NextAt, outbox.Dead.Count > 0);
        return new NewDocument(
            Key(report.LessonId, report.Id),
            JsonSerializer.Serialize(document, LessonJson.Options),
            report.Unsettled || report.Closing is null ? null : report.Closing.At + retention);
    }

    public static ReportDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<ReportDocument>(stored.Json, LessonJson.Options)!;
}
