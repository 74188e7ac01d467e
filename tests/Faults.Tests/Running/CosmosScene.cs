using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Tests.Cosmos;

namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>Two bots over one Cosmos DB, started once for several tests. Each test has people and questions of its own.</summary>
public sealed class CosmosScene : IAsyncLifetime
{
    private CosmosEmulator? emulator;
    private Scene? scene;

    internal Scene Scene => scene!;

    /// <summary>Asks, and speaks to the first bot.</summary>
    internal Player Asker { get; private set; } = null!;

    /// <summary>Answers, and speaks to the second.</summary>
    internal Player Contact { get; private set; } = null!;

    /// <summary>Tells an experience to the first.</summary>
    internal Player Teller { get; private set; } = null!;

    /// <summary>Looks it through on the second.</summary>
    internal Player Curator { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        emulator = await CosmosEmulator.StartAsync();
        scene = await Scene.PrepareAsync(cosmos: emulator.NewDatabase());
        Asker = scene.Enter("Mette Holm");
        Contact = scene.Enter("Lise Holm", "Contact", "kl-jura");
        Teller = scene.Enter("Jonas Bak");
        Curator = scene.Enter("Aisha Dahl", "Curator");
        await scene.StartAsync(count: 2);
        scene.Use(Contact, bot: 1);
        scene.Use(Curator, bot: 1);
        await scene.InstallAsync();
    }

    public async Task DisposeAsync()
    {
        await (scene?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (emulator?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
