using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Questions;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>"Til gennemsyn", for curators and administrators. What has not been approved is shown where nobody else reads along, and nowhere else.</summary>
/// <param name="listing">Makes lists.</param>
public sealed class ReviewQueueCommand(ReviewListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.ReviewQueue;

    /// <inheritdoc/>
    public bool IsFor(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Contains(Role.Curator) || person.Roles.Contains(Role.Administrator);
    }

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? listing.ShowAsync(0, Actor.Person(message.Person.Key, isCurator: IsFor(message.Person)), message.Language, cancellationToken)
            : Task.FromResult(new ActionResult(null, ReviewTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}
