using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>The outboxes of keepers.</summary>
public sealed class KeeperOutbox : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => KeeperDocument.Container;

    /// <summary>The keeper in a document.</summary>
    /// <param name="document">The document.</param>
    public static Keeper KeeperIn(StoredDocument document) => KeeperDocument.Read(document).Keeper;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => KeeperDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox)
    {
        var read = KeeperDocument.Read(document);
        return KeeperDocument.Of(read.Keeper, outbox, read.ChangedAt);
    }
}
