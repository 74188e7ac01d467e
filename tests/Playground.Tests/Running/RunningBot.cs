namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>The bot as a process of its own, on a free port, with a data folder of its own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    /// <summary>How long a process may take to start on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly HttpClient Http = new() { Timeout = Patience };

    private readonly TemporaryFolder data = new();
    private readonly int port = Ports.Free();
    private readonly List<string> saidBefore = [];
    private RunningProcess? process;

    /// <summary>Where a client sends messages.</summary>
    public string Messages => $"http://localhost:{port}/api/messages";

    /// <summary>All that the bot has written, restarts included.</summary>
    public IEnumerable<string> Said => saidBefore.Concat(process?.Said ?? []);

    public static async Task<RunningBot> Start()
    {
        var bot = new RunningBot();
        try
        {
            await bot.Launch();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Kills the bot, as a crash would, and starts it again on the same port with the same data.</summary>
    public async Task Restart()
    {
        await process!.DisposeAsync();
        saidBefore.AddRange(process.Said);
        await Launch();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }

        data.Dispose();
    }

    private async Task Launch()
    {
        process = RunningProcess.Start(
            "dotnet",
            [Repository.BotAssembly, "--data", data.Path],
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = $"http://localhost:{port}",
            },
            data.Path);
        await Eventually.Holds("the bot is ready", IsReady, Patience);
    }

    private async Task<bool> IsReady()
    {
        if (process!.HasExited)
        {
            throw new InvalidOperationException("The bot ended while starting:\n" + string.Join('\n', Said));
        }

        try
        {
            using var answer = await Http.GetAsync(new Uri($"http://localhost:{port}/health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
