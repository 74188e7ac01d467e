using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Questions;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.Drafts;

/// <summary>"Mine udkast". Drafts are personal: in a group or a channel there are none.</summary>
/// <param name="listing">Makes lists.</param>
public sealed class MyDraftsCommand(DraftListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.MyDrafts;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var person = message.Person;
        return message.Conversation == ConversationKind.Personal
            ? listing.ShowAsync(
                Actor.Person(person.Key, person.Contacts, person.Roles.Contains(Role.Administrator)), message.Language, cancellationToken)
            : Task.FromResult(new ActionResult(null, DraftTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}
