using System.CommandLine;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>A verb of the command line.</summary>
internal abstract class VerbCommand : Command
{
    /// <summary>The option that asks for the result as JSON.</summary>
    public const string JsonName = "--json";

    /// <summary>A verb.</summary>
    /// <param name="name">What is typed.</param>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    protected VerbCommand(string name, SharedOptions shared, Terminal terminal)
        : base(name)
        => SetAction((parsed, cancellationToken) => RunAsync(new Invocation(parsed, terminal, shared), cancellationToken));

    /// <summary>Does it.</summary>
    /// <param name="call">The arguments, and where to write.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailedException">It could not be done; the message says why.</exception>
    protected abstract Task<int> RunAsync(Invocation call, CancellationToken cancellationToken);

    /// <summary>An option without a value.</summary>
    /// <param name="name">Its name with the hyphens.</param>
    protected static Option<bool> Switch(string name) => new(name) { Arity = ArgumentArity.Zero };
}
