using Microsoft.Bot.Schema;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>What the messages of one kind of document say, and what follows when somebody cannot be reached. Implementations are safe to use from several threads.</summary>
internal interface IOutboxContent
{
    /// <summary>The kind of document.</summary>
    IOutboxKind Kind { get; }

    /// <summary>Whether somebody may get what is for several: the curators or the administrators.</summary>
    /// <param name="document">The document.</param>
    /// <param name="to">One of them.</param>
    bool IsFor(StoredDocument document, Address to) => true;

    /// <summary>When a message goes out, asked before each try.</summary>
    /// <param name="document">The document.</param>
    /// <param name="delivery">The message.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The moment itself for now, or a later one; null if it is not wanted any more.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task<DateTimeOffset?> GoesAtAsync(StoredDocument document, Knowledge.Outboxes.Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken)
        => Task.FromResult<DateTimeOffset?>(now);

    /// <summary>Brings what a document says up to date, asked before each try of a message that goes out now.</summary>
    /// <param name="document">The document.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The document, which is written before the message is made of it; null if there is nothing to say any more.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task<StoredDocument?> RenewAsync(StoredDocument document, DateTimeOffset now, CancellationToken cancellationToken)
        => Task.FromResult<StoredDocument?>(document);

    /// <summary>Makes a message, of what is true now.</summary>
    /// <param name="document">The document.</param>
    /// <param name="delivery">The message.</param>
    /// <param name="to">Where it goes.</param>
    /// <returns>The message; null if there is nothing to say any more.</returns>
    IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to);

    /// <summary>Somebody cannot be reached: whatever was for them has been given up. Called again if it was not finished.</summary>
    /// <param name="document">The document as it was.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken);

    /// <summary>A message that was to be sent once is about to be closed without having arrived for certain. Called again if that was not finished.</summary>
    /// <param name="document">The document as it was.</param>
    /// <param name="inDoubt">Whether it may have arrived.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task OnClosingAsync(StoredDocument document, bool inDoubt, CancellationToken cancellationToken) => Task.CompletedTask;
}
