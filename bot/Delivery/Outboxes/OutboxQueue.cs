using System.Collections.Concurrent;
using System.Threading.Channels;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The documents from which something is to be sent, each once. Safe to use from several threads.</summary>
internal sealed class OutboxQueue : IOutboxSignal
{
    private readonly Channel<(string Container, DocumentKey Key)> channel = Channel.CreateUnbounded<(string, DocumentKey)>();
    private readonly ConcurrentDictionary<(string, DocumentKey), bool> queued = new();

    /// <inheritdoc/>
    public void SomethingToSend(Container container, DocumentKey key)
    {
        ArgumentNullException.ThrowIfNull(container);
        if (queued.TryAdd((container.Name, key), true))
        {
            channel.Writer.TryWrite((container.Name, key));
        }
    }

    /// <summary>Takes documents, as they come.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<(string Container, DocumentKey Key)> TakeAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in channel.Reader.ReadAllAsync(cancellationToken))
        {
            // Taken out before it is looked at: what is signalled from now on is looked at again.
            queued.TryRemove(item, out _);
            yield return item;
        }
    }
}
