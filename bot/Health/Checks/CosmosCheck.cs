using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether several instances of the bot see the same in Azure Cosmos DB. That the store answers at all is told of Store.</summary>
internal sealed class CosmosCheck(CosmosDocumentStore store) : IConfigurationCheck
{
    private const string Setting = CosmosOptions.Section;

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        try
        {
            return await store.IsConsistentAsync(cancellationToken)
                ? Findings.Ok(Setting, language, "Cosmos.Ok")
                : Findings.Wrong(Setting, language, "Cosmos.Loose") with { Tolerable = true };
        }
        catch (StoreUnavailableException)
        {
            return Findings.Missing(Setting, language, "Cosmos.Unknown") with { Tolerable = true };
        }
    }
}
