using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>"Hvad står jeg for". It is personal: in a group or a channel there is none.</summary>
/// <param name="listing">Makes lists.</param>
public sealed class OwnLessonsCommand(KeepListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.OwnLessons;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken) => KeepCommands.ListAsync(listing, KeepList.Own, message, cancellationToken);
}

/// <summary>"Uden ejer", which for all but curators is a question like any other.</summary>
/// <param name="listing">Makes lists.</param>
public sealed class OwnerlessLessonsCommand(KeepListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.OwnerlessLessons;

    /// <inheritdoc/>
    public bool IsFor(Person person) => KeepRights.IsCurator(person);

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
        => KeepCommands.ListAsync(listing, KeepList.Ownerless, message, cancellationToken);
}

/// <summary>What the commands have in common.</summary>
internal static class KeepCommands
{
    /// <summary>Shows a list where nobody reads along.</summary>
    public static Task<ActionResult> ListAsync(KeepListing listing, KeepList list, CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? listing.ShowAsync(new KeepView(list), message.Person, message.Language, cancellationToken)
            : Task.FromResult(new ActionResult(null, KeepTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}
