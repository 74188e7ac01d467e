namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>Makes digests: facts are gathered once, and each digest is a pure function of them. Safe to use from several threads.</summary>
public interface IDigestComposer
{
    /// <summary>Gathers what there is to tell, for all subscriptions. It may take a second.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<DigestFacts> GatherAsync(CancellationToken cancellationToken);

    /// <summary>Makes a digest. Pure: the same facts, subscription, week and memory give the same digest.</summary>
    /// <param name="facts">What there is to tell.</param>
    /// <param name="subscription">Whose digest.</param>
    /// <param name="week">The week it belongs to.</param>
    /// <param name="told">The keys of what was told before in this subscription.</param>
    /// <returns>The digest; null if there is nothing new.</returns>
    Digest? Compose(DigestFacts facts, DigestSubscription subscription, DigestWeek week, IReadOnlySet<string> told);
}
