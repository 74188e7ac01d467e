using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Whether several instances of the bot see the same in Azure Cosmos DB, remembered for ten minutes: everybody may ask, and it seldom changes.
/// That the store answers at all is told of Store.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="time">The clock.</param>
internal sealed class CosmosCheck(CosmosDocumentStore store, TimeProvider time) : IConfigurationCheck
{
    private const string Setting = CosmosOptions.Section;
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    private volatile Seen? last;

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        try
        {
            var seen = last;
            if (seen is null || time.GetElapsedTime(seen.At) >= Freshness)
            {
                last = seen = new Seen(time.GetTimestamp(), await store.IsConsistentAsync(cancellationToken));
            }

            return seen.IsConsistent
                ? Findings.Ok(Setting, language, "Cosmos.Ok")
                : Findings.Wrong(Setting, language, "Cosmos.Loose") with { Tolerable = true };
        }
        catch (StoreUnavailableException)
        {
            return Findings.Missing(Setting, language, "Cosmos.Unknown") with { Tolerable = true };
        }
    }

    private sealed record Seen(long At, bool IsConsistent);
}
