using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>
/// The drafts in the store of record, one for each solved hand-off at the most. Safe to use from several threads and processes: of
/// moves that meet, one is made after the other or refused by what the other did. Only a store that cannot be reached throws
/// (<see cref="Storage.StoreUnavailableException"/>): then the same move can be made again under the same id, and is made once.
/// </summary>
public interface IDraftRegister
{
    /// <summary>Makes a draft of a solved hand-off; the one that is there already, if somebody was first.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="moveId">The id of the proposal.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="card">Where the actor's card will stand; null if it is still to be sent.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<DraftResult> BeginAsync(HandOff handOff, string moveId, Actor actor, CardPlace? card, CancellationToken cancellationToken);

    /// <summary>Makes a move, or says why not. The messages that it causes are written with it, and go out afterwards.</summary>
    /// <param name="id">The draft, from wherever.</param>
    /// <param name="moveId">The id of the move: the same move delivered again has the same.</param>
    /// <param name="move">What the actor wants to do.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<DraftResult> MoveAsync(string id, string moveId, DraftMove move, Actor actor, CancellationToken cancellationToken);

    /// <summary>Notes where a card of a draft stands that the bot did not know of.</summary>
    /// <param name="id">The draft, from wherever.</param>
    /// <param name="card">The card.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task AdoptAsync(string id, CardPlace card, CancellationToken cancellationToken);

    /// <summary>The draft with an id; null if there is none or it is not kept any more.</summary>
    /// <param name="id">The id, from wherever; <see cref="DraftProposal.IdOf"/> has that of a hand-off.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<LessonDraft?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The drafts that wait for a person's approval, oldest first.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<LessonDraft>> WaitingForAsync(Actor actor, CancellationToken cancellationToken);

    /// <summary>The drafts that both have approved and that the curators do not have yet, in the order of their ids.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<LessonDraft>> ToHandInAsync(CancellationToken cancellationToken);

    /// <summary>Notes that the curators have a draft. Once it is noted, noting it again changes nothing.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task MarkHandedInAsync(string id, CancellationToken cancellationToken);

    /// <summary>Lets administrators approve in place of those who are gone. Several instances may sweep at once.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many drafts this call has given to the administrators.</returns>
    Task<int> SweepAsync(CancellationToken cancellationToken);
}
