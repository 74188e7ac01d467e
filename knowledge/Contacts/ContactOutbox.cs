using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The outboxes of contacts: the monthly question whether all is still right.</summary>
public sealed class ContactOutbox : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => ContactDocument.Container;

    /// <summary>The contact in a document that has an outbox.</summary>
    /// <param name="document">The document.</param>
    public static ContactRecord RecordIn(StoredDocument document)
    {
        var read = In(document);
        return new ContactRecord(read.Contact, read.State);
    }

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => In(document).Outbox ?? Outbox.Empty;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => (In(document) with { Outbox = outbox }).ToWrite();

    private static ContactDocument In(StoredDocument document)
        => ContactDocument.Read(document) ?? throw new InvalidOperationException("Only what was written as a contact has an outbox.");
}

/// <summary>The outboxes of requests to fill a contact.</summary>
public sealed class SeatRequestOutbox : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => SeatRequestDocument.Container;

    /// <summary>The request in a document.</summary>
    /// <param name="document">The document.</param>
    public static SeatRequest RequestIn(StoredDocument document) => SeatRequestDocument.Read(document).Request;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => SeatRequestDocument.Read(document).Outbox ?? Outbox.Empty;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => (SeatRequestDocument.Read(document) with { Outbox = outbox }).ToWrite();
}
