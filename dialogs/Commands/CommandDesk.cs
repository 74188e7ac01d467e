using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Commands;

/// <summary>Tells commands from questions. Safe to use from several threads.</summary>
/// <param name="commands">The commands.</param>
/// <param name="phrases">The phrases by which they are told.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class CommandDesk(IEnumerable<ICommand> commands, IntentPhrases phrases, ILogger<CommandDesk> logger)
{
    private readonly IReadOnlyList<ICommand> all = [.. commands];

    /// <summary>Whether a message is a command when a person writes it.</summary>
    /// <param name="text">The message.</param>
    /// <param name="person">Who writes it.</param>
    public bool Knows(string text, People.Person person) => all.Any(command => command.IsFor(person) && phrases.Has(text, command.Intent));

    /// <summary>Does what a message asks for.</summary>
    /// <param name="call">The message.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What came of it; null if the message is no command.</returns>
    public async Task<ActionResult?> TryAsync(CommandCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (all.FirstOrDefault(command => command.Takes(call, phrases)) is not { } meant)
        {
            return null;
        }

        try
        {
            return await meant.RunAsync(call, cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotDone(logger, unavailable, meant.Intent);
            return new ActionResult(null, AskTexts.Catalog.Get(call.Language, "TryLater"));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The command {Intent} could not be carried out.")]
        public static partial void NotDone(ILogger logger, Exception exception, Intent intent);
    }
}
