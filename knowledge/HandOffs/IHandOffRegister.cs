using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// The hand-offs in the store of record. Safe to use from several threads and, over a shared store, from several processes: of
/// moves that meet, one is made after the other or refused by what the other did. A move that was accepted survives a crash.
/// Only a store that cannot be reached throws (<see cref="Storage.StoreUnavailableException"/>): then the same move can be made
/// again under the same id, and is made once.
/// </summary>
public interface IHandOffRegister
{
    /// <summary>Sends a question to whoever of the contact's desk can be written to first, <see cref="Desk.Start"/>.</summary>
    /// <param name="id">An unguessable id for the hand-off, of characters that every store takes.</param>
    /// <param name="moveId">The id of the sending: the same sending delivered again has the same.</param>
    /// <param name="asker">The asker.</param>
    /// <param name="question">The question; personal data is masked.</param>
    /// <param name="desk">The contact.</param>
    /// <param name="card">Where the asker's card stands already; null if it is still to be sent.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<MoveResult> SendAsync(
        string id, string moveId, Actor asker, HandOffQuestion question, Desk desk, CardPlace? card, CancellationToken cancellationToken);

    /// <summary>Notes where a card of a hand-off stands that the bot did not know of: one that went out just before a crash.</summary>
    /// <param name="id">The hand-off, from wherever.</param>
    /// <param name="card">The card.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task AdoptAsync(string id, CardPlace card, CancellationToken cancellationToken);

    /// <summary>Makes a move, or says why not. The messages that it causes are written with it, and go out afterwards.</summary>
    /// <param name="id">The hand-off.</param>
    /// <param name="moveId">The id of the move: the same move delivered again has the same.</param>
    /// <param name="move">What the actor wants to do.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<MoveResult> MoveAsync(string id, string moveId, Move move, Actor actor, CancellationToken cancellationToken);

    /// <summary>Makes a move that was found due in one state of the hand-off; in another it is refused as <see cref="Refusal.NotNow"/>.</summary>
    /// <param name="found">The hand-off as it was when the move was found due.</param>
    /// <param name="why">A word for the id of the move: several who find the same due make it once.</param>
    /// <param name="move">The move of the clock.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<MoveResult> MoveOnAsync(HandOff found, string why, Move move, CancellationToken cancellationToken);

    /// <summary>The hand-off with an id; null if there is none or it is not kept any more.</summary>
    /// <param name="id">The id, from wherever.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<StoredHandOff?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>All that a person has asked and that is still kept, in the order of ids.</summary>
    /// <param name="askerKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<HandOff> AskedByAsync(string askerKey, CancellationToken cancellationToken);

    /// <summary>What is open on the desk of a contact, in the order of ids.</summary>
    /// <param name="contactId">The contact.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<HandOff> OpenAtAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>What is open at desks whose deputy a contact is, in the order of ids.</summary>
    /// <param name="contactId">The contact.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<HandOff> OpenBehindAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>All that is open, in the order of ids.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<HandOff> OpenAsync(CancellationToken cancellationToken);

    /// <summary>All that is still kept, open or not, in the order of ids.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<HandOff> AllAsync(CancellationToken cancellationToken);

    /// <summary>How many open questions each contact has in hand, by id, those taken on as deputy among them; what waits for the asker does not count.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyDictionary<string, int>> InHandAsync(CancellationToken cancellationToken);

    /// <summary>What the clock has something to do with, by <see cref="ClockMoves"/>, in the order of ids.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<HandOff> DueAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
