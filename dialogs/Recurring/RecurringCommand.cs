using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Recurring;

/// <summary>"Hvad går igen". For those who may see it, and only where nobody else reads along.</summary>
/// <param name="listing">Makes lists.</param>
public sealed class RecurringCommand(RecurringListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.Recurring;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? listing.ShowAsync(0, message.Person, message.Language, RecurringRights.IsAdministrator(message.Person), cancellationToken)
            : Task.FromResult(new ActionResult(null, RecurringTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}
