using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// The digests that were posted, for cards that have room for a part of them only: their buttons carry the subscription and the week.
/// Safe to use from several threads.
/// </summary>
public interface IPostedDigests
{
    /// <summary>Whether it is known what a digest told.</summary>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="week">The week it belongs to.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<bool> IsKnownAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken);

    /// <summary>What a digest told, as it stands now; it may take a second.</summary>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="week">The week it belongs to.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The digest, with what still holds of it; null if it is not known what it told, or nothing of it holds.</returns>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<Digest?> FindAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken);
}

/// <summary>What was told in which week. Safe to use from several threads.</summary>
public interface IPostedKeys
{
    /// <summary>The keys of what a digest told, in the order in which they stood in it.</summary>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="week">The week it belongs to.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The keys; null if nothing was told in that week, or it is not remembered any more.</returns>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<EquatableList<string>?> KeysAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken);

    /// <summary>The keys of what was told in other weeks.</summary>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="week">The week that is left out.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<IReadOnlySet<string>> OtherKeysAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken);
}
