using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>The outboxes of drafts.</summary>
/// <param name="retention">How long drafts are kept.</param>
public sealed class DraftOutbox(IOptions<RetentionOptions> retention) : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => DraftDocument.Container;

    /// <summary>The draft in a document.</summary>
    /// <param name="document">The document.</param>
    public static LessonDraft DraftIn(StoredDocument document) => DraftDocument.Read(document).Draft;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => DraftDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => DraftDocument.Of(DraftIn(document), outbox, retention.Value.Drafts);
}
