using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Commands;

/// <summary>Tells commands from questions. Safe to use from several threads.</summary>
/// <param name="commands">The commands.</param>
/// <param name="phrases">The phrases by which they are told.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class CommandDesk(IEnumerable<ICommand> commands, IntentPhrases phrases, ILogger<CommandDesk> logger)
{
    private readonly IReadOnlyList<ICommand> all = [.. commands];

    /// <summary>Whether a message is a command when a person writes it, whatever they are in the middle of.</summary>
    /// <param name="text">The message.</param>
    /// <param name="person">Who writes it.</param>
    public bool Knows(string text, Person person)
    {
        var call = new CommandCall(text, person, Language.Danish, ConversationKind.Personal);
        return all.Any(command => command.BreaksTelling && command.IsFor(person) && phrases.Has(text, command.Intent) && command.Takes(call, phrases));
    }

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
