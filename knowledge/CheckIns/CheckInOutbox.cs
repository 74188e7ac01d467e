using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>The outboxes of check-ins.</summary>
public sealed class CheckInOutbox : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => CheckInDocument.Container;

    /// <summary>The check-in in a document.</summary>
    /// <param name="document">The document.</param>
    public static CheckIn CheckInIn(StoredDocument document) => CheckInDocument.Read(document).CheckIn;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => CheckInDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => CheckInDocument.Of(CheckInIn(document), outbox);
}
