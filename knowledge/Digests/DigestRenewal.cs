namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// Makes a digest that has waited anew before it is sent: since it was made, somebody may have taken back a question or been erased, or
/// a lesson may have been withdrawn. Safe to use from several threads.
/// </summary>
/// <param name="ledger">What was posted.</param>
/// <param name="composer">Makes digests.</param>
/// <param name="recent">What there is to tell.</param>
public sealed class DigestRenewal(DigestLedger ledger, IDigestComposer composer, RecentFacts recent)
{
    /// <summary>Whether an issue is so old that what it tells may not hold any more.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="now">The moment.</param>
    public static bool IsNeeded(DigestIssue issue, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return now - issue.At >= RecentFacts.Kept;
    }

    /// <summary>Makes it anew, of what is true and may be seen now.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="subscription">Whose it is, as it is now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The digest; null if there is nothing to tell any more.</returns>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<Digest?> MakeAsync(DigestIssue issue, DigestSubscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(subscription);
        var history = await ledger.ReadAsync(issue.SubscriptionId, cancellationToken);
        return composer.Compose(await recent.GetAsync(cancellationToken), subscription, issue.Week, history.ToldBut(issue.Week));
    }
}
