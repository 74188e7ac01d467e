namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// What there is to tell, for those who look at a digest or send one that has waited: gathered anew when it is older than a minute.
/// Safe to use from several threads.
/// </summary>
/// <param name="composer">Gathers.</param>
/// <param name="clock">The clock.</param>
public sealed class RecentFacts(IDigestComposer composer, TimeProvider clock)
{
    /// <summary>How old it may be.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private volatile DigestFacts? last;

    /// <summary>What there is to tell.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<DigestFacts> GetAsync(CancellationToken cancellationToken)
    {
        if (last is { } facts && clock.GetUtcNow() - facts.At < Kept)
        {
            return facts;
        }

        return last = await composer.GatherAsync(cancellationToken);
    }
}
