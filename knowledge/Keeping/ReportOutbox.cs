using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>The outboxes of reports.</summary>
/// <param name="retention">How long reports are kept.</param>
public sealed class ReportOutbox(IOptions<RetentionOptions> retention) : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => ReportDocument.Container;

    /// <summary>The report in a document.</summary>
    /// <param name="document">The document.</param>
    public static LessonReport ReportIn(StoredDocument document) => ReportDocument.Read(document).Report;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => ReportDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => ReportDocument.Of(ReportIn(document), outbox, retention.Value.Questions);
}
