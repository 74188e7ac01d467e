using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>
/// The bot is also its own maintenance tool: with a verb it does one thing and ends, without one it is served. Every way to
/// end has an exit code (<see cref="ExitCode"/>) and, unless all went well, a sentence on standard error.
/// </summary>
public static class CommandLine
{
    /// <summary>Runs what the arguments say.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="serve">Serves the bot until it is stopped, with the arguments that are meant for the host.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args, Func<string[], Task> serve) => RunAsync(args, Terminal.OfProcess(), serve);

    /// <summary>Runs what the arguments say, at a given terminal.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="serve">Serves the bot until it is stopped, with the arguments that are meant for the host.</param>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(string[] args, Terminal terminal, Func<string[], Task> serve)
    {
        var shared = new SharedOptions();
        var root = new ServeCommand(shared, terminal, serve);
        var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var call = new Invocation(parsed, terminal, shared);
        if (BadArguments.Sentence(parsed, call.Terminal.Language) is { } sentence)
        {
            return await call.FailAsync(ExitCode.BadArguments, sentence);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,

                // The host has its own way to stop when it is asked to, and needs more time than a verb.
                ProcessTerminationTimeout = parsed.CommandResult.Command == root ? null : TimeSpan.FromSeconds(2),
            });
        }
        catch (Exception exception) when (exception is CommandFailedException or StartRefusedException)
        {
            return await call.FailAsync(ExitCode.Failed, exception.Message);
        }
        catch (StoreUnavailableException exception)
        {
            return await call.FailAsync(ExitCode.Failed, exception.Describe(call.Terminal.Language));
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return await call.FailAsync(ExitCode.Failed, call.Text("AddressInUse"));
        }
    }
}
