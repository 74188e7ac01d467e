using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>The outboxes of introductions.</summary>
public sealed class IntroductionOutbox : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => IntroductionDocument.Container;

    /// <summary>The introduction in a document.</summary>
    /// <param name="document">The document.</param>
    public static Introduction IntroductionIn(StoredDocument document) => IntroductionDocument.Read(document).Introduction;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => IntroductionDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => IntroductionDocument.Of(IntroductionIn(document), outbox);
}
