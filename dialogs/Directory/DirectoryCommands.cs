using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>Something about the directory, asked for in words. It is personal: in a group or a channel there is none.</summary>
/// <param name="intent">The words.</param>
/// <param name="forAdministrators">Whether only administrators may do it.</param>
public abstract class DirectoryCommand(Intent intent, bool forAdministrators = false) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => intent;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation != ConversationKind.Personal ? Sentence("OnlyAlone")
            : forAdministrators && !message.Person.Roles.Contains(Role.Administrator) ? Sentence("AdministratorsOnly")
            : DoAsync(message, cancellationToken);

        Task<ActionResult> Sentence(string key) => Task.FromResult(new ActionResult(null, DirectoryTexts.Catalog.Get(message.Language, key)));
    }

    /// <inheritdoc/>
    public virtual bool IsFor(Person person) => true;

    /// <summary>Does it for somebody who may.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    protected abstract Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken);
}

/// <summary>"Jeg er kontaktperson".</summary>
/// <param name="seats">Requests to fill a contact.</param>
public sealed class SeatCommand(SeatDesk seats) : DirectoryCommand(Intent.Seat)
{
    /// <inheritdoc/>
    protected override Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
        => Task.FromResult(seats.Choose(message.Person, message.Language));
}

/// <summary>"Kontaktpersoner", which for all but administrators is a question like any other.</summary>
/// <param name="listing">The directory.</param>
public sealed class ContactsCommand(DirectoryListing listing) : DirectoryCommand(Intent.Directory, forAdministrators: true)
{
    /// <inheritdoc/>
    public override bool IsFor(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Contains(Role.Administrator);
    }

    /// <inheritdoc/>
    protected override async Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
        => new(await listing.ShowAsync(DirectoryFilter.All, 0, message.Language, cancellationToken), null);
}

/// <summary>"Jeg er væk".</summary>
/// <param name="own">What contacts say of themselves.</param>
public sealed class AwayCommand(OwnSeats own) : DirectoryCommand(Intent.Away)
{
    /// <inheritdoc/>
    protected override Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
        => Task.FromResult(own.AwayForm(message.Person, message.Language));
}

/// <summary>"Jeg er tilbage".</summary>
/// <param name="own">What contacts say of themselves.</param>
public sealed class BackCommand(OwnSeats own) : DirectoryCommand(Intent.Back)
{
    /// <inheritdoc/>
    protected override Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
        => own.BackAsync(message.Person, message.Language, cancellationToken);
}

/// <summary>"Jeg er stoppet som kontaktperson".</summary>
/// <param name="own">What contacts say of themselves.</param>
public sealed class LeaveCommand(OwnSeats own) : DirectoryCommand(Intent.Leave)
{
    /// <inheritdoc/>
    protected override Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
        => Task.FromResult(own.LeaveForm(message.Person, message.Language));
}

/// <summary>"Ikke leveret".</summary>
/// <param name="undelivered">What did not arrive.</param>
public sealed class UndeliveredCommand(UndeliveredDesk undelivered) : DirectoryCommand(Intent.Undelivered, forAdministrators: true)
{
    /// <inheritdoc/>
    protected override Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
        => undelivered.ShowAsync(0, message.Language, null, cancellationToken);
}
