using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>The contract, on Azure Cosmos DB as the emulator has it.</summary>
[Collection(SharedCosmos.Name)]
public sealed class CosmosContractTests(CosmosFixture fixture) : DocumentStoreContract
{
    private readonly CosmosOptions options = fixture.Emulator.NewDatabase();
    private readonly List<CosmosDocumentStore> stores = [];

    public override Task DisposeAsync()
    {
        stores.ForEach(store => store.Dispose());
        return base.DisposeAsync();
    }

    private protected override Task<IDocumentStore> OpenAsync()
    {
        options.Patience = SharedCosmos.Patience;
        var store = new CosmosDocumentStore(options, Time, null, TimeProvider.System);
        stores.Add(store);
        return Task.FromResult<IDocumentStore>(store);
    }
}
