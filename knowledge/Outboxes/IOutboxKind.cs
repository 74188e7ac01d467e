using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>
/// A kind of document that carries an outbox. Its container declares <see cref="NextAtField"/> and <see cref="DeadField"/>.
/// Implementations are safe to use from several threads.
/// </summary>
public interface IOutboxKind
{
    /// <summary>The declared field with <see cref="Outbox.NextAt"/>.</summary>
    const string NextAtField = "outboxAt";

    /// <summary>The declared field that is true if something was given up.</summary>
    const string DeadField = "outboxDead";

    /// <summary>The documents.</summary>
    Container Container { get; }

    /// <summary>The outbox in a document.</summary>
    /// <param name="document">The document.</param>
    Outbox Read(StoredDocument document);

    /// <summary>The document with another outbox, everything else as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="outbox">The outbox.</param>
    NewDocument Write(StoredDocument document, Outbox outbox);
}
