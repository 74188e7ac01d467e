using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>
/// The experiences on their way, in the store of record. Safe to use from several threads and processes: of moves that meet, one is
/// made after the other or refused by what the other did. Only a store that cannot be reached throws
/// (<see cref="Storage.StoreUnavailableException"/>): then the same move can be made again under the same id, and is made once.
/// </summary>
public interface ISubmissionRegister
{
    /// <summary>Begins a telling.</summary>
    /// <param name="beginning">What it begins with.</param>
    /// <param name="moveId">The id of the beginning: the same one delivered again makes the same telling, once.</param>
    /// <param name="author">Who tells.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<SubmissionResult> BeginAsync(Beginning beginning, string moveId, Actor author, CancellationToken cancellationToken);

    /// <summary>Makes a move, or says why not. The messages that it causes are written with it, and go out afterwards; what is approved is published before this returns, or soon after.</summary>
    /// <param name="id">The telling, from wherever.</param>
    /// <param name="moveId">The id of the move: the same move delivered again has the same.</param>
    /// <param name="move">What the actor wants to do.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<SubmissionResult> MoveAsync(string id, string moveId, SubmissionMove move, Actor actor, CancellationToken cancellationToken);

    /// <summary>Notes where a card of a telling stands that the bot did not know of.</summary>
    /// <param name="id">The telling, from wherever.</param>
    /// <param name="card">The card.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task AdoptAsync(string id, CardPlace card, CancellationToken cancellationToken);

    /// <summary>Notes that a card of a telling is no more: something else stands in its place now.</summary>
    /// <param name="id">The telling, from wherever.</param>
    /// <param name="card">The card.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task ForgetAsync(string id, CardPlace card, CancellationToken cancellationToken);

    /// <summary>The telling with an id; null if there is none or it is not kept any more.</summary>
    /// <param name="id">The id, from wherever.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<Submission?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>A person's own tellings: open ones first, then the newest.</summary>
    /// <param name="author">The person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<Submission>> OfAsync(Actor author, CancellationToken cancellationToken);

    /// <summary>What waits for a curator, oldest first.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<Submission>> QueueAsync(CancellationToken cancellationToken);

    /// <summary>Publishes what was approved and is not published yet, because something failed in between. Several instances may sweep at once.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many this call has published.</returns>
    Task<int> SweepAsync(CancellationToken cancellationToken);
}
