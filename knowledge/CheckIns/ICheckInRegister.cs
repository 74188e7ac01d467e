namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>
/// The check-ins, in the store of record. Safe to use from several threads and processes: of moves that meet, one is made after the other on
/// what the other did. Only a store that cannot be reached throws (<see cref="Storage.StoreUnavailableException"/>): the same move can be made
/// again then, and is made once.
/// </summary>
public interface ICheckInRegister
{
    /// <summary>A check-in; null if there is none, or it is not kept any more.</summary>
    /// <param name="key">Whose, about what and when; from wherever.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<CheckIn?> FindAsync(CheckInKey key, CancellationToken cancellationToken);

    /// <summary>Makes a move. The message that it causes is written with it, and goes out afterwards.</summary>
    /// <param name="key">Whose, about what and when.</param>
    /// <param name="move">Makes the move; called again on what others wrote.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<CheckInResult> MoveAsync(CheckInKey key, Func<CheckIn?, CheckInResult> move, CancellationToken cancellationToken);

    /// <summary>Those of a quarter.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="onlyOpen">Only those that the person has still to answer.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<CheckIn>> OfQuarterAsync(Quarter quarter, bool onlyOpen, CancellationToken cancellationToken);

    /// <summary>Those of a person in a quarter.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<CheckIn>> OfPersonAsync(string personKey, Quarter quarter, CancellationToken cancellationToken);
}
