namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// The people who stand for lessons, in the store of record. Safe to use from several threads and processes: changes that meet are made one
/// on top of the other. Only a store that cannot be reached throws (<see cref="Storage.StoreUnavailableException"/>): the same change can be
/// made again then, and is made once.
/// </summary>
public interface IKeeperRegister
{
    /// <summary>What is known of a person; a new keeper for somebody of whom nothing is.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<Keeper> FindAsync(string personKey, CancellationToken cancellationToken);

    /// <summary>Carries out a plan.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="plan">Makes the plan; called again on what others wrote. One that changes nothing ends it.</param>
    /// <param name="first">Writes the lessons of the plan, before the keeper is written; null if there are none. It may be called for a plan that is then made anew.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The keeper as it is now.</returns>
    Task<Keeper> CarryOutAsync(string personKey, Func<Keeper, KeeperPlan> plan, Func<KeeperPlan, Task>? first, CancellationToken cancellationToken);

    /// <summary>The keys of those who have not answered.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<string>> BusyAsync(CancellationToken cancellationToken);

    /// <summary>The keys of those who are gone.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<string>> GoneAsync(CancellationToken cancellationToken);

    /// <summary>Forgets those who have nothing to do with any lesson any more, a while after their last change.</summary>
    /// <param name="stillThere">The keys of those who have.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task TidyAsync(IReadOnlySet<string> stillThere, CancellationToken cancellationToken);
}
