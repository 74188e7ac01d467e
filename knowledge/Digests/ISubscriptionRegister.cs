using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// The subscriptions in the store of record. Safe to use from several threads and processes. Only a store that cannot be reached
/// throws (<see cref="StoreUnavailableException"/>).
/// </summary>
public interface ISubscriptionRegister
{
    /// <summary>The subscription with an id; null if there is none.</summary>
    /// <param name="id">The id, from wherever.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<DigestSubscription?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Makes or changes a subscription, however often somebody else is first.</summary>
    /// <param name="id">The id.</param>
    /// <param name="change">Makes the new one of the one that is there, or of null; called again on what others wrote. Null, or the same, writes nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The subscription as it is now; null if there is none.</returns>
    Task<DigestSubscription?> ChangeAsync(string id, Func<DigestSubscription?, DigestSubscription?> change, CancellationToken cancellationToken);

    /// <summary>Deletes a subscription with all that is remembered of it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary>Deletes those that were stopped or lost before a moment, with all that is remembered of them; one that is begun again at the same time stays.</summary>
    /// <param name="before">The moment.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many were deleted.</returns>
    Task<int> DeleteEndedAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Those that are to be sent, in the order of ids.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<DigestSubscription> ActiveAsync(CancellationToken cancellationToken);

    /// <summary>All there are, in the order of ids.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<DigestSubscription> AllAsync(CancellationToken cancellationToken);
}
