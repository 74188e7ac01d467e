using TeamsPilotBot.Benchmarks.Measuring;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>
/// Many people at once, through /api/messages of the product in processes of its own: Release as it is shipped, in Development on loopback,
/// so without tokens; everything else is as in operation. People, Teams and bots share the machine. What memory and threads are at is
/// written inside the bots by <see cref="StartupHook"/>.
/// </summary>
internal static class LoadBenchmark
{
    private const int Seed = 98;

    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <summary>Measures.</summary>
    /// <param name="options">How much load.</param>
    /// <returns>0; 1 if something failed, was lost, came twice or grows.</returns>
    public static async Task<int> RunAsync(LoadOptions options)
    {
        await using var store = await LoadStore.StartAsync(options.Store);
        await using var teams = await LoadTeams.StartAsync();
        var people = LoadPerson.Town(options.Users);
        var bots = new List<BotProcess>();
        var clients = new List<HttpClient>();
        try
        {
            for (var n = 0; n < options.Bots; n++)
            {
                bots.Add(await BotProcess.StartAsync(store.DataFolder, Settings(people, store, n)));
                clients.Add(new HttpClient { BaseAddress = new Uri(bots[n].Address), Timeout = TimeSpan.FromMinutes(1) });
            }

            var result = await MeasureAsync(options, store, teams, people, bots, clients);
            LoadReport.Write(result, Console.Out);
            return result.IsGood ? 0 : 1;
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
            bots.ForEach(bot => bot.Dispose());
        }
    }

    private static Dictionary<string, string> Settings(IReadOnlyList<LoadPerson> people, LoadStore store, int bot)
    {
        var settings = LoadPerson.Settings(people);
        foreach (var (name, value) in store.Settings)
        {
            settings[name] = value;
        }

        settings["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        settings[StartupHook.Variable] = store.VitalsFile(bot);
        return settings;
    }

    private static async Task<LoadResult> MeasureAsync(
        LoadOptions options, LoadStore store, LoadTeams teams, IReadOnlyList<LoadPerson> people, List<BotProcess> bots, List<HttpClient> clients)
    {
        var (tally, words) = (new LoadTally(), await LoadWords.ReadAsync());
        var town = people.Select(person => (Person: person, Client: new LoadClient(person, teams, clients, tally, new Random(Seed + person.Number)))).ToList();

        // Contacts have to be known before anybody sends them something. The greeting is no part of what is measured.
        foreach (var some in town.Chunk(20))
        {
            await Task.WhenAll(some.Select(member => member.Client.InstallAsync()));
        }

        var users = town.Select(member => new LoadUser(member.Person, member.Client, words, tally, new Random(~member.Person.Number))).ToList();
        var processor = bots.ConvertAll(bot => bot.ProcessorSeconds);
        var start = TimeProvider.System.GetUtcNow();
        using (var stop = new CancellationTokenSource(TimeSpan.FromMinutes(options.Minutes), TimeProvider.System))
        {
            await Task.WhenAll(users.Select(user => Task.Run(() => user.WorkAsync(TimeSpan.FromSeconds(options.Think), stop.Token))));
        }

        var lasted = TimeProvider.System.GetUtcNow() - start;
        var vitals = bots.Select((bot, n) => Of(Vitals.Read(store.VitalsFile(n), start), lasted.TotalMinutes, bot.ProcessorSeconds - processor[n])).ToList();
        await SettleAsync(tally, teams);
        return LoadResult.Of(options, lasted, tally, teams, vitals);
    }

    /// <summary>Waits until all hand-offs have come to somebody, or no more can be expected, and what would come twice has had its time.</summary>
    private static async Task SettleAsync(LoadTally tally, LoadTeams teams)
    {
        for (var waited = TimeSpan.Zero; waited < Settling && tally.HandOffs.Keys.Except(teams.Deliveries.Keys.Select(place => place.Tag)).Any(); waited += Look)
        {
            await Task.Delay(Look, TimeProvider.System);
        }

        await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System);
    }

    private static LoadVitals Of(IReadOnlyList<Vitals> seconds, double minutes, double processor)
    {
        var (first, last) = (seconds.Last(one => one.At <= 0), seconds[^1]);
        var under = seconds.Where(one => one.At >= 0).ToList();
        return new LoadVitals(
            last.WorkingSetMiB, Growth.Of(under.Select(one => (one.At, one.WorkingSetMiB)), minutes),
            last.HeapMiB, Growth.Of(under.Select(one => (one.At, one.HeapMiB)), minutes),
            under.Max(one => one.Pending), under.Max(one => one.Threads), last.PausedMs - first.PausedMs, processor);
    }
}
