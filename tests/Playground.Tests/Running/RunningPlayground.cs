using System.Globalization;

namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>The Agents Playground of one person, on a port of its own choice. Several can share one bot.</summary>
internal sealed class RunningPlayground : IAsyncDisposable
{
    private const string Ready = "Listening on ";

    private readonly RunningProcess process;
    private readonly TemporaryFolder folder;

    private RunningPlayground(RunningProcess process, TemporaryFolder folder, int port) =>
        (this.process, this.folder, Page) = (process, folder, $"http://localhost:{port}/");

    /// <summary>The address of its page.</summary>
    public string Page { get; }

    public static async Task<RunningPlayground> Start(Person person, RunningBot bot)
    {
        var folder = new TemporaryFolder();
        var process = RunningProcess.Start(
            PlaygroundFiles.PlaygroundScript,
            [person.File, "0", bot.Messages],
            new Dictionary<string, string> { ["TZ"] = "Europe/Copenhagen" },
            folder.Path);
        var port = 0;
        await Eventually.Holds($"the Playground of {person.Name} listens", () =>
        {
            Assert.False(process.HasExited, "The Playground ended while starting:\n" + string.Join('\n', process.Said));
            var line = process.Said.FirstOrDefault(l => l.StartsWith(Ready, StringComparison.Ordinal));
            return Task.FromResult(line is not null && int.TryParse(line[Ready.Length..], CultureInfo.InvariantCulture, out port));
        }, RunningBot.Patience);
        return new RunningPlayground(process, folder, port);
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        folder.Dispose();
    }
}
