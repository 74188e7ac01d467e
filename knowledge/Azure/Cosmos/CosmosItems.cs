using System.Net;
using Microsoft.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;
using Container = TeamsPilotBot.Knowledge.Storage.Container;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// Reads and writes single items. A deletion replaces the item by one without content, so that readers of changes meet it. A write that
/// finds that somebody was first looks whether it was itself, in a call whose answer was lost.
/// </summary>
/// <param name="database">The connection.</param>
/// <param name="options">The place.</param>
/// <param name="time">Decides what has expired.</param>
internal sealed class CosmosItems(CosmosDatabase database, CosmosOptions options, TimeProvider time)
{
    /// <summary>How long what is left of a deletion is kept, for readers of changes.</summary>
    public static readonly TimeSpan RememberDeletions = TimeSpan.FromDays(30);

    private const int Rounds = 16;
    private static readonly WriteResult Conflict = new(WriteOutcome.Conflict, null);
    private static readonly WriteResult NotFound = new(WriteOutcome.NotFound, null);
    private static readonly ItemRequestOptions Quiet = new() { EnableContentResponseOnWrite = false };

    private long lastStamp;

    /// <summary>Reads an item, whatever it is; null if there is none.</summary>
    public async Task<CosmosItem?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken)
    {
        var items = await database.ContainerAsync(cancellationToken);
        var answer = await database.Calls.SendAsync(
            token => items.ReadItemStreamAsync(CosmosKeys.ItemId(key.Id), Partition(container, key), cancellationToken: token), cancellationToken);
        return answer.IsDone ? CosmosItem.Read(answer.Body) : null;
    }

    /// <summary>Writes a new document.</summary>
    public async Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken)
    {
        var item = Item(document.Key, document.Json, document.ExpiresAt);
        var items = await database.ContainerAsync(cancellationToken);
        for (var round = 0; round < Rounds; round++)
        {
            var created = await database.Calls.SendAsync(
                token => items.CreateItemStreamAsync(item.Write(container, Seconds(item)), Partition(container, item.Key), Quiet, token), cancellationToken);
            if (created.IsDone)
            {
                return Done(item, created);
            }

            var there = await ReadAsync(container, item.Key, cancellationToken);
            if (there?.WriteId == item.WriteId)
            {
                return new WriteResult(WriteOutcome.Done, there.ETag);
            }

            if (there?.IsLive(time.GetUtcNow()) == true)
            {
                return Conflict;
            }

            // What was deleted or has expired is still there as an item.
            if (there is not null && await PutAsync(container, item, there.ItemETag, cancellationToken) is { IsDone: true } replaced)
            {
                return Done(item, replaced);
            }
        }

        throw Crowded();
    }

    /// <summary>Replaces a document that is as it was read.</summary>
    public Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
        => PutOverAsync(container, Item(document.Key, document.Json, document.ExpiresAt), etag, cancellationToken);

    /// <summary>Deletes a document, as it was read or whatever it is.</summary>
    public async Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
    {
        var nothing = Item(key, null, null);
        if (etag is not null)
        {
            return await PutOverAsync(container, nothing, etag, cancellationToken) with { ETag = null };
        }

        for (var round = 0; round < Rounds; round++)
        {
            var there = await ReadAsync(container, key, cancellationToken);
            if (there?.WriteId == nothing.WriteId)
            {
                return new WriteResult(WriteOutcome.Done, null);
            }

            if (there?.IsLive(time.GetUtcNow()) != true)
            {
                return NotFound;
            }

            if ((await PutAsync(container, nothing, there.ItemETag, cancellationToken)).IsDone)
            {
                return new WriteResult(WriteOutcome.Done, null);
            }
        }

        throw Crowded();
    }

    private async Task<WriteResult> PutOverAsync(Container container, CosmosItem item, string etag, CancellationToken cancellationToken)
    {
        var (itemETag, expires) = CosmosETag.Read(etag);
        if (!(expires <= time.GetUtcNow().ToUnixTimeMilliseconds()))
        {
            var put = await PutAsync(container, item, itemETag, cancellationToken);
            if (put.IsDone)
            {
                return Done(item, put);
            }

            if (put.Status == HttpStatusCode.NotFound)
            {
                return NotFound;
            }
        }

        var there = await ReadAsync(container, item.Key, cancellationToken);
        return there?.WriteId == item.WriteId ? new WriteResult(WriteOutcome.Done, there.ETag)
            : there?.IsLive(time.GetUtcNow()) == true ? Conflict : NotFound;
    }

    private async Task<CosmosAnswer> PutAsync(Container container, CosmosItem item, string itemETag, CancellationToken cancellationToken)
    {
        var items = await database.ContainerAsync(cancellationToken);
        var request = new ItemRequestOptions { IfMatchEtag = itemETag, EnableContentResponseOnWrite = false };
        return await database.Calls.SendAsync(
            token => items.ReplaceItemStreamAsync(
                item.Write(container, Seconds(item)), CosmosKeys.ItemId(item.Key.Id), Partition(container, item.Key), request, token),
            cancellationToken);
    }

    private CosmosItem Item(DocumentKey key, string? json, DateTimeOffset? expires)
        => new(key, json, Guid.NewGuid().ToString("n"), NextStamp(), expires?.ToUnixTimeMilliseconds());

    private long NextStamp()
    {
        // Microseconds since 1970: JSON numbers are exact up to 2^53.
        var now = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        while (true)
        {
            var last = Volatile.Read(ref lastStamp);
            var next = Math.Max(last + 1, now);
            if (Interlocked.CompareExchange(ref lastStamp, next, last) == last)
            {
                return next;
            }
        }
    }

    /// <summary>How long the service is to keep the item, from this write on.</summary>
    private int? Seconds(CosmosItem item)
    {
        var kept = item.Json is null ? RememberDeletions
            : item.Expires is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) - time.GetUtcNow()
            : (TimeSpan?)null;
        return kept is { } span ? (int)Math.Clamp(Math.Ceiling(span.TotalSeconds), 1, int.MaxValue) : null;
    }

    private StoreUnavailableException Crowded() => new(StoreProblem.Throttled, options.Place, null);

    private static PartitionKey Partition(Container container, DocumentKey key) => new(CosmosKeys.PartitionKey(container, key.Partition));

    private static WriteResult Done(CosmosItem item, CosmosAnswer answer)
        => new(WriteOutcome.Done, CosmosETag.Of(answer.ETag!, item.Expires));
}
