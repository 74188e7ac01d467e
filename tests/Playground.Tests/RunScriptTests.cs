using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>What a newcomer types first. Runs beside no scene, since it may build the bot anew.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class RunScriptTests(PlaygroundFixture playground) : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly int bot = Ports.Free();
    private readonly int page = Ports.Free();

    public void Dispose() => folder.Dispose();

    public Task InitializeAsync() => playground.ClearStage();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Without_arguments_it_starts_bot_and_client_and_Ctrl_C_ends_both()
    {
        await using var run = Run();
        await Eventually.Holds(
            "the address to open is told",
            () => Task.FromResult(run.HasExited || run.Output.Any(line => line.Contains($"http://localhost:{page}", StringComparison.Ordinal))),
            Patience);
        Assert.False(run.HasExited, string.Join('\n', run.Said));
        Assert.True(await Ports.IsTaken(bot));
        Assert.True(await Ports.IsTaken(page));

        await run.Interrupt();

        Assert.Equal(130, await run.Ends(Patience));
        Assert.False(await Ports.IsTaken(bot));
        Assert.False(await Ports.IsTaken(page));
    }

    [Fact]
    public async Task A_taken_port_is_told_in_a_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, bot);
        other.Start();
        await using var run = Run();

        Assert.Equal(1, await run.Ends(Patience));

        Assert.Contains(run.Said, line => line.StartsWith($"Port {bot} is taken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_verb_goes_to_the_bot_and_only_its_answer_to_standard_output()
    {
        const string question = "Har \"nogen\"  løst 'samtykke'?";
        await using var run = Run("ask", question, "--json");

        Assert.Equal(0, await run.Ends(Patience));

        using var answer = JsonDocument.Parse(Assert.Single(run.Output));
        Assert.Equal(question, answer.RootElement.GetProperty("question").GetString());
    }

    [Fact]
    public async Task The_code_of_a_verb_is_passed_on()
    {
        await using var run = Run("ask", "--no-such-option");

        Assert.Equal(2, await run.Ends(Patience));
    }

    private RunningProcess Run(params string[] arguments) => RunningProcess.Start(
        PlaygroundFiles.RunScript,
        arguments,
        new Dictionary<string, string>
        {
            ["TEAMSPILOTBOT_PORT"] = bot.ToString(CultureInfo.InvariantCulture),
            ["PLAYGROUND_PORT"] = page.ToString(CultureInfo.InvariantCulture),
            ["TEAMSPILOTBOT_DATA"] = Path.Combine(folder.Path, "data"),
        },
        folder.Path);
}
