namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>Where the bots under load store what they know, and the settings that say so.</summary>
/// <param name="kind">The store.</param>
internal sealed class LoadStore(LoadStoreKind kind) : IDisposable
{
    private const string CosmosSection = "Cosmos__";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("teamspilotbot-load-");

    /// <summary>The data folder, which all bots share.</summary>
    public string DataFolder => Path.Combine(folder.FullName, "data");

    /// <summary>Where the vitals of a bot are written.</summary>
    /// <param name="bot">Which bot, from 0.</param>
    public string VitalsFile(int bot) => Path.Combine(folder.FullName, $"vitals-{bot}");

    /// <summary>
    /// Why the store cannot be used; null if it can. Where Cosmos DB is, is said by the settings of the bot's own section Cosmos in the
    /// environment, which the bots inherit: without them they would store in SQLite, and the figures would be of another store.
    /// </summary>
    public string? Problem => kind == LoadStoreKind.Cosmos && !HasCosmosSettings
        ? $"--store cosmos takes the account from the environment: set the settings of the section Cosmos, such as {CosmosSection}Endpoint." : null;

    private static bool HasCosmosSettings
        => Environment.GetEnvironmentVariables().Keys.Cast<string>().Any(name => name.StartsWith(CosmosSection, StringComparison.OrdinalIgnoreCase));

    public void Dispose() => folder.Delete(recursive: true);
}
