using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>A list of hand-offs, asked for in words. Lists are personal: in a group or a channel there is none.</summary>
/// <param name="intent">The words.</param>
/// <param name="kind">The list.</param>
/// <param name="listing">Makes lists.</param>
public abstract class ListCommand(Intent intent, HandOffListKind kind, HandOffListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => intent;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? listing.ShowAsync(kind, HandOffFilter.Open, 0, message.Person, message.Language, cancellationToken)
            : Task.FromResult(new ActionResult(null, HandOffTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}

/// <summary>"Mine spørgsmål".</summary>
/// <param name="listing">Makes lists.</param>
public sealed class MyQuestionsCommand(HandOffListing listing) : ListCommand(Intent.MyQuestions, HandOffListKind.Mine, listing);

/// <summary>"Min kø".</summary>
/// <param name="listing">Makes lists.</param>
public sealed class MyQueueCommand(HandOffListing listing) : ListCommand(Intent.MyQueue, HandOffListKind.Queue, listing);

/// <summary>"Alt der venter".</summary>
/// <param name="listing">Makes lists.</param>
public sealed class AllWaitingCommand(HandOffListing listing) : ListCommand(Intent.AllWaiting, HandOffListKind.Waiting, listing);
