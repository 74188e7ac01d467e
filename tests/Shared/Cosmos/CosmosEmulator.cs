using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Tests.Cosmos;

/// <summary>A Cosmos DB in memory on this machine, as a process that ends with the tests. Each test has a database of its own.</summary>
internal sealed class CosmosEmulator : IAsyncDisposable
{
    // Every emulator of Cosmos DB has this key; it opens nothing else.
    private const string Key = "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==";
    private const string Ready = "Ready on port ";

    private readonly RunningProcess process;
    private readonly int port;
    private int databases;

    private CosmosEmulator(RunningProcess process, int port)
    {
        this.process = process;
        this.port = port;
    }

    /// <summary>The calls about documents, if they are counted, one a line as server.js writes it.</summary>
    public IEnumerable<string> Calls => process.Output.Where(line => line.StartsWith("call ", StringComparison.Ordinal));

    /// <summary>Starts it.</summary>
    /// <param name="counts">Whether calls are counted.</param>
    public static async Task<CosmosEmulator> StartAsync(bool counts = false)
    {
        var settings = new Dictionary<string, string>();
        if (counts)
        {
            settings["COUNT_CALLS"] = "1";
        }

        var folder = Path.Combine(Repository.Root, "tests", "Shared", "Cosmos", "emulator");
        var process = RunningProcess.Start("node", ["server.js"], settings, folder);
        await Eventually.Holds("the emulator is ready", () => process.HasExited
            ? throw new InvalidOperationException("The emulator ended while starting:\n" + string.Join('\n', process.Said))
            : Task.FromResult(process.Output.Any(line => line.StartsWith(Ready, StringComparison.Ordinal))), TimeSpan.FromMinutes(3));
        return new CosmosEmulator(process, int.Parse(process.Output.First()[Ready.Length..], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Settings of a database that nobody has used.</summary>
    public CosmosOptions NewDatabase() => new()
    {
        Endpoint = $"http://127.0.0.1:{port}/", Key = Key, Database = $"test{Interlocked.Increment(ref databases)}",
    };

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
