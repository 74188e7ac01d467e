using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Tests.Connector;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>Teams on loopback, people, and a data folder over which one or several bots run.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly List<BotProcess> bots = [];
    private readonly List<HttpClient> clients = [];
    private readonly List<Player> players = [];
    private readonly TemporaryFolder folder = new();

    private Scene(ConnectorServer teams) => Teams = teams;

    public ConnectorServer Teams { get; }

    /// <summary>The data folder.</summary>
    public string Data => folder.Path;

    public BotProcess Bot => bots[0];

    public IReadOnlyList<Player> Players => players;

    /// <summary>Settings besides the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The database over which the bots run; null for the store in the data folder.</summary>
    public CosmosOptions? Cosmos { get; init; }

    /// <summary>How often a bot did not learn whether something that it sent had arrived, as it says itself.</summary>
    public int Doubts => bots.Sum(bot => bot.Said.Count(line => line.Contains("InDoubt = True", StringComparison.Ordinal)));

    public static async Task<Scene> PrepareAsync(IReadOnlyDictionary<string, string>? settings = null, CosmosOptions? cosmos = null)
        => new(await ConnectorServer.StartAsync()) { Settings = settings ?? new Dictionary<string, string>(), Cosmos = cosmos };

    /// <summary>Somebody who takes part: to be named before the bots start, since the settings name all.</summary>
    public Player Enter(string name, string role = "Contributor", params IReadOnlyList<string> contacts)
    {
        var player = new Player(Teams, name, role, contacts);
        players.Add(player);
        return player;
    }

    /// <summary>Starts bots over the data folder; the people use the first one, until they are told of another.</summary>
    /// <param name="count">How many.</param>
    public async Task StartAsync(int count = 1)
    {
        var settings = BotSettings.Of(players);
        foreach (var (name, value) in (Cosmos is { } cosmos ? BotSettings.Of(cosmos) : new Dictionary<string, string>()).Concat(Settings))
        {
            settings[name] = value;
        }

        for (var n = 0; n < count; n++)
        {
            bots.Add(new BotProcess(Data, settings));
            clients.Add(new HttpClient { BaseAddress = new Uri(bots[n].Address), Timeout = TimeSpan.FromMinutes(1) });
        }

        foreach (var player in players)
        {
            player.Uses(clients[0]);
        }

        await Task.WhenAll(bots.Select(bot => bot.StartAsync()));
    }

    /// <summary>Everybody adds the bot.</summary>
    public async Task InstallAsync()
    {
        foreach (var player in players)
        {
            await player.Teams.InstallAsync();
        }
    }

    /// <summary>Somebody speaks to another of the bots from now on.</summary>
    public void Use(Player player, int bot) => player.Uses(clients[bot]);

    /// <summary>The client of somebody, as it is connected to one of the bots.</summary>
    public TeamsPerson ClientOf(Player player, int bot) => new(Teams, clients[bot], player.Name);

    /// <summary>The store of the bots.</summary>
    public KeptHandOffs OpenStore() => Cosmos is { } cosmos ? KeptHandOffs.Open(cosmos) : KeptHandOffs.Open(Data);

    /// <summary>Waits until no bot has anything more to send.</summary>
    public async Task RestAsync()
    {
        using var store = OpenStore();
        await Eventually.Holds(
            "everything is sent", async () => (await store.AllAsync()).All(kept => kept.Outbox.Pending.Count == 0), TimeSpan.FromMinutes(3));
    }

    /// <summary>What the bots have stored; to be called when they rest or have ended.</summary>
    public async Task<IReadOnlyList<KeptHandOff>> StoredAsync()
    {
        using var store = OpenStore();
        return await store.AllAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in bots)
        {
            await bot.DisposeAsync();
        }

        clients.ForEach(client => client.Dispose());
        await Teams.DisposeAsync();
        folder.Dispose();
    }
}
