using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>The outboxes of hand-offs.</summary>
/// <param name="retention">How long hand-offs that have ended are kept.</param>
public sealed class HandOffOutbox(IOptions<RetentionOptions> retention) : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => HandOffDocument.Container;

    /// <summary>The hand-off in a document.</summary>
    /// <param name="document">The document.</param>
    public static HandOff HandOffIn(StoredDocument document) => HandOffDocument.Read(document).HandOff;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => HandOffDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox)
        => HandOffDocument.Of(HandOffDocument.Read(document).HandOff, outbox, retention.Value.HandOffs);
}
