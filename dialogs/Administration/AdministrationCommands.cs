using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>Something for administrators, in their own chat with the bot.</summary>
/// <param name="intent">The words.</param>
public abstract class AdministrationCommand(Intent intent) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => intent;

    /// <inheritdoc/>
    public bool IsFor(Person person) => Access.IsAdministrator(person);

    /// <summary>Whether a message is this command: of others too, who are told why not. In the middle of a story of theirs it is a word of the story.</summary>
    /// <param name="message">The message.</param>
    /// <param name="phrases">The phrases by which commands are told.</param>
    public virtual bool Takes(CommandCall message, IntentPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(phrases);
        return phrases.Has(message.Text, Intent);
    }

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation != ConversationKind.Personal ? Task.FromResult(Access.Sentence(message.Language, "OnlyAlone"))
            : !Access.IsAdministrator(message.Person) ? Task.FromResult(Others(message))
            : DoAsync(message, cancellationToken);
    }

    /// <summary>What those are told who do not administer.</summary>
    /// <param name="message">The message.</param>
    protected virtual ActionResult Others(CommandCall message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Access.Sentence(message.Language, "AdministratorsOnly");
    }

    /// <summary>Does it for an administrator.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    protected abstract Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken);
}

/// <summary>"Administration": all that can be looked after, on one card.</summary>
/// <param name="desk">Shows it.</param>
public sealed class OverviewCommand(OverviewDesk desk) : AdministrationCommand(Intent.Administration)
{
    /// <inheritdoc/>
    protected override ActionResult Others(CommandCall message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return OverviewDesk.ForOthers(message.Person, message.Language);
    }

    /// <inheritdoc/>
    protected override Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return desk.ShowAsync(message.Language, cancellationToken);
    }
}

/// <summary>"Roller", which for all but administrators is a question like any other.</summary>
/// <param name="desk">Shows them.</param>
public sealed class RolesCommand(RoleDesk desk) : AdministrationCommand(Intent.Roles)
{
    /// <inheritdoc/>
    public override bool Takes(CommandCall message, IntentPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(message);
        return IsFor(message.Person) && base.Takes(message, phrases);
    }

    /// <inheritdoc/>
    protected override async Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new ActionResult(await desk.ListAsync(0, message.Language, cancellationToken), null);
    }
}

/// <summary>"Tilladte organisationer".</summary>
/// <param name="desk">Shows them.</param>
public sealed class TenantsCommand(TenantDesk desk) : AdministrationCommand(Intent.Tenants)
{
    /// <inheritdoc/>
    protected override async Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new ActionResult(await desk.ListAsync(0, message.Language, cancellationToken), null);
    }
}

/// <summary>"Tjek opsætningen".</summary>
/// <param name="review">Looks.</param>
public sealed class SetupCommand(ISetupReview review) : AdministrationCommand(Intent.Setup)
{
    /// <inheritdoc/>
    protected override async Task<ActionResult> DoAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new ActionResult(await review.RunAsync(message.Language, cancellationToken), null);
    }
}
