using TeamsPilotBot.Tests.Cosmos;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>Where the bots under load store what they know, and the settings that say so.</summary>
internal sealed class LoadStore : IAsyncDisposable
{
    private const string CosmosSection = "Cosmos__";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("teamspilotbot-load-");
    private readonly CosmosEmulator? emulator;

    private LoadStore(CosmosEmulator? emulator)
    {
        this.emulator = emulator;
        Settings = emulator?.NewDatabase() is { } database
            ? new Dictionary<string, string>
            {
                [$"{CosmosSection}Endpoint"] = database.Endpoint!, [$"{CosmosSection}Key"] = database.Key!, [$"{CosmosSection}Database"] = database.Database,
            }
            : [];
    }

    /// <summary>The data folder, which all bots share.</summary>
    public string DataFolder => Path.Combine(folder.FullName, "data");

    /// <summary>What says to the bots where they store, by the names of environment variables; besides what they inherit.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    // An account is named by the bot's own settings in the environment, which the bots inherit.
    private static bool NamesAccount
        => Environment.GetEnvironmentVariables().Keys.Cast<string>().Any(name => name.StartsWith(CosmosSection, StringComparison.OrdinalIgnoreCase));

    /// <summary>Makes it ready. For Cosmos DB without an account in the environment, an emulator on this machine is started.</summary>
    /// <param name="kind">The store.</param>
    public static async Task<LoadStore> StartAsync(LoadStoreKind kind)
        => new(kind == LoadStoreKind.Cosmos && !NamesAccount ? await CosmosEmulator.StartAsync() : null);

    /// <summary>Where the vitals of a bot are written.</summary>
    /// <param name="bot">Which bot, from 0.</param>
    public string VitalsFile(int bot) => Path.Combine(folder.FullName, $"vitals-{bot}");

    public async ValueTask DisposeAsync()
    {
        await (emulator?.DisposeAsync() ?? ValueTask.CompletedTask);
        folder.Delete(recursive: true);
    }
}
