using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// What has changed, by a query on the second in which the service wrote each item. It looks again at what is younger than
/// <see cref="CosmosChangeToken.Overlap"/>, so that nothing is missed that becomes visible late, and leaves out what it has told.
/// </summary>
/// <param name="database">The connection.</param>
/// <param name="pages">Runs queries.</param>
/// <param name="options">The place.</param>
/// <param name="time">Decides what has expired.</param>
internal sealed class CosmosChanges(CosmosDatabase database, CosmosPages pages, CosmosOptions options, TimeProvider time)
{
    // What is left of a deletion goes after 30 days: a reader that is nearly as old may have missed one.
    private static readonly long Remembered = (long)(CosmosItems.RememberDeletions - TimeSpan.FromHours(1)).TotalSeconds;

    private readonly string store = CosmosChangeToken.StoreOf(options.Place);

    /// <summary>A page of changes.</summary>
    public async Task<ChangePage> ReadAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
    {
        // The time at the service before the query: what the query does not see is younger, but for the overlap.
        var now = database.Clock.Second;
        var begin = new CosmosChangeToken(store, 0, now, []);
        var going = token is null ? begin : CosmosChangeToken.Read(token);
        var restarted = going is null || going.Store != store || (going.Asked > 0 && now - going.Asked > Remembered);
        var from = restarted ? begin : going!;

        var (found, more) = await FindAsync(container, from, limit, cancellationToken);
        var page = found.OrderBy(item => item.Second).ThenBy(item => item.Stamp).Take(limit).ToList();
        var reached = page.Count > 0 ? page[^1].Second : 0;
        var second = Math.Max(from.Second, Next(more, reached, now));
        var told = from.Told.Concat(page.Select(CosmosTold.Of)).Where(one => one.Second >= second);
        return new ChangePage([.. page.Select(Change)], new CosmosChangeToken(store, second, now, [.. told]).ToString(), more, restarted);
    }

    /// <summary>
    /// Where to look from next: what is older than the overlap is all there, so a page within it goes on where the one before ended. What
    /// is younger is looked at again. Before the first answer nobody knows what time it is at the service.
    /// </summary>
    private static long Next(bool more, long reached, long now)
        => now == 0 ? reached - CosmosChangeToken.Overlap
            : Math.Min(more ? reached : Math.Max(reached, now), now - CosmosChangeToken.Overlap);

    /// <summary>What was not told, by the second, with all of the second at which the page ends.</summary>
    private async Task<(List<CosmosItem> Found, bool More)> FindAsync(
        Container container, CosmosChangeToken from, int limit, CancellationToken cancellationToken)
    {
        var told = from.Told.Select(one => one.Hash).ToHashSet();
        var found = new List<CosmosItem>();
        await foreach (var item in pages.ReadAsync(CosmosQuery.Changes(container, from.Second), null, cancellationToken))
        {
            if (told.Contains(CosmosTold.Of(item).Hash))
            {
                continue;
            }

            if (found.Count >= limit && item.Second > found[limit - 1].Second)
            {
                return (found, true);
            }

            found.Add(item);
        }

        return (found, found.Count > limit);
    }

    private DocumentChange Change(CosmosItem item) => new(item.Key, item.IsLive(time.GetUtcNow()) ? item.Document : null);
}
