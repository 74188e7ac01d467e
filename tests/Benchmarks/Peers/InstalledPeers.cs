namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>The peers of this machine, filled with the lessons.</summary>
internal sealed class InstalledPeers : IAsyncDisposable
{
    private readonly List<ILessonSearch> engines = [];
    private readonly List<MissingPeer> missing = [];
    private PostgresCluster? cluster;

    /// <summary>Those that run.</summary>
    public IReadOnlyList<ILessonSearch> Engines => engines;

    /// <summary>Those that are not installed.</summary>
    public IReadOnlyList<MissingPeer> Missing => missing;

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
            missing.Add(new("PostgreSQL danish", "initdb and pg_ctl were not found (Debian: apt-get install postgresql)"));
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
            missing.Add(new("Xapian, danish stemmer", "Python does not find its module xapian (Debian: apt-get install python3-xapian)"));
        }
    }
}

/// <summary>A peer that could not be compared.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Reason">What was not found, and how to get it.</param>
internal sealed record MissingPeer(string Name, string Reason);
