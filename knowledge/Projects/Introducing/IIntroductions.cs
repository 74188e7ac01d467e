using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>
/// The introductions, in the store of record. Moves are decided on what is stored: of two at once one wins, and the other is decided anew.
/// Safe to use from several threads and processes. Only a store that cannot be reached throws (<see cref="StoreUnavailableException"/>).
/// </summary>
public interface IIntroductions
{
    /// <summary>Begins an introduction; refused if there has been one of the pair.</summary>
    /// <param name="introduction">The introduction.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IntroductionResult> BeginAsync(Introduction introduction, CancellationToken cancellationToken);

    /// <summary>Makes a move.</summary>
    /// <param name="id">The introduction, from wherever.</param>
    /// <param name="decide">Decides; called again on what others wrote.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IntroductionResult> MoveAsync(string id, Func<Introduction?, IntroductionResult> decide, CancellationToken cancellationToken);

    /// <summary>Remembers where a card stands.</summary>
    /// <param name="id">The introduction, from wherever.</param>
    /// <param name="card">The place.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task AdoptAsync(string id, CardPlace card, CancellationToken cancellationToken);

    /// <summary>An introduction; null if there is none.</summary>
    /// <param name="id">The introduction, from wherever.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<Introduction?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Those that somebody still has to do something about.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<Introduction> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Those in which a person has a part and that are open.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<Introduction> OpenOfAsync(string personKey, CancellationToken cancellationToken);
}
