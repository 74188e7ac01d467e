namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>The peers of this machine, filled with the lessons.</summary>
internal sealed class InstalledPeers : IAsyncDisposable
{
    private readonly List<ILessonSearch> engines = [];
    private readonly List<string> missing = [];
    private PostgresCluster? cluster;

    /// <summary>Those that run.</summary>
    public IReadOnlyList<ILessonSearch> Engines => engines;

    /// <summary>A sentence for each that is not installed.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>Starts them.</summary>
    /// <param name="lessons">What they hold.</param>
    public static async Task<InstalledPeers> StartAsync(IReadOnlyList<PeerText> lessons)
    {
        var peers = new InstalledPeers();
        try
        {
            peers.engines.Add(new SqliteSearch(lessons));
            await peers.StartPostgresAsync(lessons);
            await peers.StartXapianAsync(lessons);
            return peers;
        }
        catch
        {
            await peers.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var engine in engines)
        {
            await engine.DisposeAsync();
        }

        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }
    }

    private async Task StartPostgresAsync(IReadOnlyList<PeerText> lessons)
    {
        cluster = await PostgresCluster.StartAsync();
        if (cluster is null)
        {
            missing.Add("PostgreSQL is not installed: initdb and pg_ctl were not found (Debian: apt install postgresql).");
            return;
        }

        await PostgresSearch.FillAsync(cluster, lessons);
        engines.Add(await PostgresSearch.ConnectAsync(cluster, "ts_rank_cd"));
        engines.Add(await PostgresSearch.ConnectAsync(cluster, "ts_rank"));
    }

    private async Task StartXapianAsync(IReadOnlyList<PeerText> lessons)
    {
        if (await XapianSearch.StartAsync(lessons) is { } xapian)
        {
            engines.Add(xapian);
        }
        else
        {
            missing.Add("Xapian's Python binding is not installed (Debian: apt install python3-xapian).");
        }
    }
}
