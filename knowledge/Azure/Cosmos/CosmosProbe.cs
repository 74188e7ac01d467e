using System.Net;
using System.Text;
using Microsoft.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// Sees that the container is there and can be written, by writing an item that goes after a minute. What went well is not tried again for
/// as long: whoever watches the bot asks every few seconds, and each write is paid for. Safe to use from several threads.
/// </summary>
/// <param name="database">The connection.</param>
/// <param name="time">The clock.</param>
internal sealed class CosmosProbe(CosmosDatabase database, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    // No kind is called so: no query meets it.
    private const string Place = "probe!";

    private static readonly byte[] Item = Encoding.UTF8.GetBytes($$"""{"id":"{{Place}}","pk":"{{Place}}","c":"{{Place}}","ttl":60}""");
    private static readonly ItemRequestOptions Quiet = new() { EnableContentResponseOnWrite = false };

    private long? wentWell;

    /// <summary>Tries it.</summary>
    /// <exception cref="StoreUnavailableException">It does not work, with what to do in words.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (wentWell is { } then && time.GetElapsedTime(then) < Freshness)
        {
            return;
        }

        var items = await database.ContainerAsync(cancellationToken);
        var written = await database.Calls.SendAsync(
            token => items.UpsertItemStreamAsync(new MemoryStream(Item, writable: false), new PartitionKey(Place), Quiet, token), cancellationToken);
        if (written.Status == HttpStatusCode.NotFound)
        {
            throw database.NotThere();
        }

        wentWell = time.GetTimestamp();
    }
}
