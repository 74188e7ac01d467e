using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>The outboxes of tellings.</summary>
/// <param name="retention">How long tellings are kept.</param>
public sealed class SubmissionOutbox(IOptions<RetentionOptions> retention) : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => SubmissionDocument.Container;

    /// <summary>The telling in a document.</summary>
    /// <param name="document">The document.</param>
    public static Submission SubmissionIn(StoredDocument document) => SubmissionDocument.Read(document).Submission;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => SubmissionDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => SubmissionDocument.Of(SubmissionIn(document), outbox, retention.Value.Drafts);
}
