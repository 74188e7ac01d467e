using System.Collections.Concurrent;
using System.Text.Json;

namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>What the bot's command line answers to a question: the same answer that a card shows, as data.</summary>
internal sealed record ExpectedAnswer(string Language, string Verdict, string Lead, IReadOnlyList<string> Titles)
{
    private static readonly ConcurrentDictionary<string, Task<ExpectedAnswer>> Known = new(StringComparer.Ordinal);

    /// <summary>Asks with <c>ask QUESTION --json</c>, on a data folder of its own; once, however many scenes want to know.</summary>
    public static Task<ExpectedAnswer> To(string question) => Known.GetOrAdd(question, AskAsync);

    private static async Task<ExpectedAnswer> AskAsync(string question)
    {
        using var data = new TemporaryFolder();
        await using var ask = RunningProcess.Start(
            "dotnet",
            [Repository.BotAssembly, "ask", question, "--json", "--data", data.Path],
            new Dictionary<string, string>(),
            data.Path);
        var code = await ask.Ends(RunningBot.Patience);
        Assert.True(code == 0, $"ask ended with {code}:\n{string.Join('\n', ask.Said)}");

        using var json = JsonDocument.Parse(ask.Said.Single(line => line.StartsWith('{')));
        var answer = json.RootElement;
        return new ExpectedAnswer(
            answer.GetProperty("language").GetString()!,
            answer.GetProperty("verdict").GetString()!,
            answer.GetProperty("lead").GetString()!,
            [.. answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("title").GetString()!)]);
    }
}
