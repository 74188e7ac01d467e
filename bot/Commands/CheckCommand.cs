using TeamsPilotBot.Bot.Health;
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
        await using var tool = new Tool(call);
        await TryLoadAsync(tool, cancellationToken);
        var language = call.Terminal.Language;
        var readiness = await Readiness.OfAsync(tool.Checks, language, cancellationToken);
        if (call.Json)
        {
            await call.WriteJsonAsync(ReadinessJson.Of(readiness));
        }
        else
        {
            await call.Terminal.Out.WriteAsync(ReadinessPage.Of(readiness, language));
        }

        return readiness.Ready ? ExitCode.Done : ExitCode.Failed;
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
