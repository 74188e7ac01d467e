using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>The contract, on the embedded store.</summary>
public sealed class SqliteContractTests : DocumentStoreContract, IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    private protected override Task<IDocumentStore> OpenAsync() => Task.FromResult<IDocumentStore>(folder.Open(Time));
}
