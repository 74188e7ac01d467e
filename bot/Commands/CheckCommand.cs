using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>check</c>: says in words how each setting stands, and whether the bot is ready.</summary>
internal sealed class CheckCommand : VerbCommand
{
    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public CheckCommand(SharedOptions shared, Terminal terminal)
        : base("check", shared, terminal)
        => Add(Switch(JsonName));

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var language = call.Terminal.Language;
        var readiness = await ReadinessAsync(call, cancellationToken);
        if (call.Json)
        {
            await call.WriteJsonAsync(ReadinessJson.Of(readiness));
        }
        else
        {
            await call.Terminal.Out.WriteAsync(ReadinessPage.Of(readiness, language, call.Terminal.Width));
        }

        return readiness.Ready ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<Readiness> ReadinessAsync(Invocation call, CancellationToken cancellationToken)
    {
        try
        {
            await using var tool = new Tool(call);
            await TryLoadAsync(tool, cancellationToken);
            return await tool.CheckAsync(call.Terminal.Language, cancellationToken);
        }
        catch (StartRefusedException refused)
        {
            // Nothing of the program can be made with such settings, so the other checks have nothing to look at.
            await call.Terminal.Error.WriteLineAsync(call.Text("Check.OnlySettings"));
            return Readiness.Of(refused.Findings);
        }
    }

    private static async Task TryLoadAsync(Tool tool, CancellationToken cancellationToken)
    {
        try
        {
            await tool.LoadAsync(cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // One of the checks says so, and what to do.
        }
    }
}
