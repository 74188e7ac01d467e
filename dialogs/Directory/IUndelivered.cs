using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>The messages that were given up. Implementations are safe to use from several threads and processes.</summary>
public interface IUndelivered
{
    /// <summary>All that was given up, oldest first; the messages of one thing to one recipient are one item.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<IReadOnlyList<UndeliveredItem>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Puts messages back, to be tried once more.</summary>
    /// <param name="itemId">The item, from wherever; null for all.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many items were put back.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<int> RetryAsync(string? itemId, CancellationToken cancellationToken);
}

/// <summary>Messages that did not arrive.</summary>
/// <param name="Id">The id, as long as they are given up.</param>
/// <param name="To">The kind of recipient.</param>
/// <param name="Name">The name of the recipient, as the bot or the directory knows it; null if it is not known.</param>
/// <param name="Since">When the oldest was caused.</param>
/// <param name="Fault">Why, as the word that the outbox keeps.</param>
/// <param name="Subject">What they are about.</param>
/// <param name="Text">The question, or the role of the contact, that they are about; null if there is none.</param>
public sealed record UndeliveredItem(
    string Id, RecipientKind To, string? Name, DateTimeOffset Since, string Fault, UndeliveredSubject Subject, string? Text);

/// <summary>What messages are about.</summary>
public enum UndeliveredSubject
{
    /// <summary>A question that was handed on.</summary>
    Question,

    /// <summary>The monthly question to a contact.</summary>
    Confirmation,

    /// <summary>A request to fill a contact.</summary>
    SeatRequest,

    /// <summary>A word to administrators.</summary>
    Notice,

    /// <summary>Something else.</summary>
    Other,
}
