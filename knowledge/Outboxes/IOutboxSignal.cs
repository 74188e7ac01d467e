using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>
/// Is told when an outbox has something to send, so that it goes out at once. It may get lost: whatever waits is looked for from
/// time to time as well. Implementations are safe to use from several threads.
/// </summary>
public interface IOutboxSignal
{
    /// <summary>There is something to send. Returns at once.</summary>
    /// <param name="container">The kind of document.</param>
    /// <param name="key">The document.</param>
    void SomethingToSend(Container container, DocumentKey key);
}
