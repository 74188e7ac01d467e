using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>The bot's own command line, as an administrator uses it beside a running bot.</summary>
internal static class Verbs
{
    /// <summary>Runs a verb, which has to work.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="arguments">The verb and its arguments.</param>
    public static async Task RunAsync(string data, params IReadOnlyList<string> arguments)
    {
        await using var process = RunningProcess.Start(
            "dotnet", [Repository.BotAssembly, .. arguments, "--data", data], new Dictionary<string, string>(), Path.GetTempPath());
        var code = await process.Ends(TimeSpan.FromMinutes(3));
        Assert.True(code == 0, string.Join('\n', process.Said));
    }
}
