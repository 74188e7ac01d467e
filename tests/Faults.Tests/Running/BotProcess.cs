using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>The bot as a process of its own, on a port that stays the same when it is started again.</summary>
/// <param name="data">The data folder.</param>
/// <param name="settings">Settings, by the names of environment variables.</param>
internal sealed class BotProcess(string data, IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly int port = Ports.Free();
    private readonly List<string> saidBefore = [];
    private RunningProcess? process;

    /// <summary>The disk that the data folder is on; null for the usual one.</summary>
    public SmallDisk? Disk { get; set; }

    public string Address => $"http://127.0.0.1:{port}";

    public int ProcessId => process!.Id;

    /// <summary>All that the bot has written, restarts included.</summary>
    public IEnumerable<string> Said => saidBefore.Concat(process?.Said ?? []);

    /// <summary>Starts it, and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        var environment = new Dictionary<string, string>(settings)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = Address,
        };
        IReadOnlyList<string> command = ["dotnet", Repository.BotAssembly, "--data", Disk?.Folder ?? data];
        command = Disk?.Wrap(command, environment) ?? command;
        process = RunningProcess.Start(command[0], command.Skip(1), environment, Path.GetTempPath());
        await Eventually.Holds("the bot is ready", IsReadyAsync, Patience);
    }

    /// <summary>SIGKILL: the process is gone in the middle of whatever it did.</summary>
    public async Task KillAsync()
    {
        process!.KillNow();
        await EndAsync();
    }

    /// <summary>Stops it as an administrator does.</summary>
    public async Task StopAsync()
    {
        await process!.Interrupt();
        await process.Ends(Patience);
        await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await EndAsync();
        }
    }

    private async Task EndAsync()
    {
        await process!.DisposeAsync();
        saidBefore.AddRange(process.Said);
        process = null;
    }

    private async Task<bool> IsReadyAsync()
    {
        if (process!.HasExited)
        {
            throw new InvalidOperationException("The bot ended while starting:\n" + string.Join('\n', Said.TakeLast(40)));
        }

        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new Uri($"{Address}/health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
