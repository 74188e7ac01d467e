using System.Runtime.CompilerServices;
using Microsoft.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>Runs queries, page by page. A page that fails is asked for again.</summary>
/// <param name="database">The connection.</param>
internal sealed class CosmosPages(CosmosDatabase database)
{
    private const int PageSize = 1000;

    /// <summary>The items that a query finds, as they come.</summary>
    /// <param name="query">The query.</param>
    /// <param name="partitionKey">The only partition to ask; null for all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="StoreUnavailableException">The service does not answer.</exception>
    public async IAsyncEnumerable<CosmosItem> ReadAsync(
        QueryDefinition query, string? partitionKey, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = await database.ContainerAsync(cancellationToken);
        var request = new QueryRequestOptions
        {
            MaxItemCount = PageSize, PartitionKey = partitionKey is null ? null : new PartitionKey(partitionKey),
        };
        string? continuation = null;
        do
        {
            // An iterator that has failed once gives no more: each page has its own.
            var from = continuation;
            var page = await database.Calls.SendAsync(
                async token =>
                {
                    using var pages = items.GetItemQueryStreamIterator(query, from, request);
                    return await pages.ReadNextAsync(token);
                },
                cancellationToken);
            if (!page.IsDone)
            {
                throw database.NotThere();
            }

            foreach (var item in page.Body.GetProperty("Documents").EnumerateArray())
            {
                yield return CosmosItem.Read(item);
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }
}
