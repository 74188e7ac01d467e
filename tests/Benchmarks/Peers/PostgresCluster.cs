using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>
/// A PostgreSQL cluster of our own, on a free port of loopback, gone when it is disposed of. PostgreSQL does not run as root;
/// for root it is run as the user postgres.
/// </summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string programs;
    private readonly string folder;

    private PostgresCluster(string programs, string folder, int port)
    {
        this.programs = programs;
        this.folder = folder;
        ConnectionString = string.Create(
            CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=benchmark;Database=postgres;Pooling=false");
    }

    /// <summary>How to connect.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts a cluster; null if PostgreSQL is not installed.</summary>
    public static async Task<PostgresCluster?> StartAsync()
    {
        if (FindPrograms() is not { } programs)
        {
            return null;
        }

        var folder = await RunAsync("mktemp", "-d", Path.Combine(Path.GetTempPath(), "teamspilotbot-postgres-XXXXXXXX"));
        var port = BotProcess.FreePort();
        var cluster = new PostgresCluster(programs, folder, port);
        try
        {
            // No password: it holds nothing but the seed lessons, for as long as the measurement takes.
            await cluster.RunOwnAsync("initdb", "-D", cluster.Data, "-U", "benchmark", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
            var settings = string.Create(
                CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}");
            await cluster.RunOwnAsync("pg_ctl", "-D", cluster.Data, "-l", Path.Combine(folder, "log"), "-o", settings, "-w", "start");
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await RunOwnAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        }

        await RunAsync("rm", "-r", folder);
    }

    private string Data => Path.Combine(folder, "data");

    private Task<string> RunOwnAsync(string program, params string[] args) => RunAsync(Path.Combine(programs, program), args);

    private static async Task<string> RunAsync(string program, params string[] args)
    {
        var run = Environment.IsPrivilegedProcess
            ? await Programs.RunAsync("runuser", ["-u", "postgres", "--", program, .. args])
            : await Programs.RunAsync(program, args);
        return run is { Succeeded: true }
            ? run.Output
            : throw new InvalidOperationException($"{program} did not succeed: {run?.Errors ?? "it is not on PATH"}");
    }

    // Debian keeps them off PATH, one folder for each version; what is on PATH may be links to them.
    private static string? FindPrograms()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.EnumerateDirectories(debian) : [];
        return versions.OrderByDescending(v => int.TryParse(Path.GetFileName(v), CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Select(v => Path.Combine(v, "bin"))
            .Append(Programs.Find("initdb") is { } link ? Path.GetDirectoryName(File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName ?? link) : null)
            .FirstOrDefault(bin => bin is not null && File.Exists(Path.Combine(bin, "initdb")) && File.Exists(Path.Combine(bin, "pg_ctl")));
    }
}
