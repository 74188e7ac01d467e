using System.Text.Json;
using TeamsPilotBot.Bot.Commands;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Commands;

/// <summary>Types a command and keeps what it printed.</summary>
internal sealed record Typed(int ExitCode, string Out, string Error, string[]? Served)
{
    /// <summary>The one JSON object on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement.Clone();

    public static async Task<Typed> Async(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[]? served = null;
        var exitCode = await CommandLine.RunAsync(args, new Terminal(output, error, Language.Danish), hostArguments =>
        {
            served = hostArguments;
            return Task.CompletedTask;
        });
        return new Typed(exitCode, output.ToString(), error.ToString(), served);
    }
}
