namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// Makes digests that were posted anew, of what is true now and may be seen now: only the keys of what was told are kept, and not what it
/// said. Safe to use from several threads.
/// </summary>
/// <param name="posted">What was told.</param>
/// <param name="composer">Makes digests.</param>
/// <param name="recent">What there is to tell.</param>
/// <param name="subscriptions">Who wants which digest.</param>
public sealed class PostedDigests(IPostedKeys posted, IDigestComposer composer, RecentFacts recent, ISubscriptionRegister subscriptions) : IPostedDigests
{
    private const int MostRounds = 32;

    /// <summary>What recurs is told of a question that was told before, and does not stand in its way.</summary>
    private const string Recurring = nameof(DigestItemKind.Recurring) + ":";

    /// <inheritdoc/>
    public async Task<bool> IsKnownAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken)
        => await posted.KeysAsync(subscriptionId, week, cancellationToken) is { Count: > 0 };

    /// <inheritdoc/>
    public async Task<Digest?> FindAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken)
    {
        if (await posted.KeysAsync(subscriptionId, week, cancellationToken) is not { Count: > 0 } keys
            || await subscriptions.FindAsync(subscriptionId, cancellationToken) is not { } subscription)
        {
            return null;
        }

        // Since when news were told may have moved on, and what was told is known by its keys.
        var since = subscription with { NewsSince = DateTimeOffset.MinValue };
        var facts = await recent.GetAsync(cancellationToken);
        var other = (await posted.OtherKeysAsync(subscriptionId, week, cancellationToken)).Where(key => !key.StartsWith(Recurring, StringComparison.Ordinal))
            .Concat(facts.Lessons.Select(published => new DigestItem(DigestItemKind.Lesson, published.Lesson.Id, "").Key))
            .Except(keys, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return Compose(() => composer.Compose(facts, since, week, other), keys, other) is { } digest ? WhatWasTold(digest, keys) : null;
    }

    /// <summary>The digest, in which nothing that was not told in it takes the places of what was.</summary>
    private static Digest? Compose(Func<Digest?> compose, IReadOnlyList<string> keys, HashSet<string> other)
    {
        for (var round = 1; ; round++)
        {
            var digest = compose();
            List<string> foreign = digest is null ? [] : [.. digest.Items.Concat(digest.More).Where(item => PlaceOf(item, keys) < 0).Select(item => item.Key)];
            if (foreign.Count == 0 || round == MostRounds)
            {
                return digest;
            }

            other.UnionWith(foreign);
        }
    }

    private static Digest? WhatWasTold(Digest digest, IReadOnlyList<string> keys)
    {
        var items = digest.Items.Concat(digest.More)
            .Select(item => (Item: item, Place: PlaceOf(item, keys)))
            .Where(one => one.Place >= 0)
            .OrderBy(one => one.Item.Kind).ThenBy(one => one.Place)
            .Select(one => one.Item).ToList();
        return items.Count == 0 ? null : digest with { Items = [.. items], More = [] };
    }

    /// <summary>Where it stood; -1 if it was not told. What has moved on since, such as how many have asked, is told as it is now.</summary>
    private static int PlaceOf(DigestItem item, IReadOnlyList<string> keys)
    {
        var key = (item with { Stand = null }).Key;
        return keys.ToList().FindIndex(told => told == key || told.StartsWith(key + ":", StringComparison.Ordinal));
    }
}
