using TeamsPilotBot.Tests.Cosmos;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage.Cosmos;

/// <summary>The tests that share one emulator.</summary>
[CollectionDefinition(Name)]
public sealed class SharedCosmos : ICollectionFixture<CosmosFixture>
{
    public const string Name = "Cosmos";

    /// <summary>How long a call may take where nothing is meant to fail: a busy machine is slower than people are patient.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
}

/// <summary>The emulator, started once.</summary>
public sealed class CosmosFixture : IAsyncLifetime
{
    internal CosmosEmulator Emulator { get; private set; } = null!;

    public async Task InitializeAsync() => Emulator = await CosmosEmulator.StartAsync();

    public async Task DisposeAsync() => await Emulator.DisposeAsync();
}
