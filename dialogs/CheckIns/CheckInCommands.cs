using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>"Temperaturmåling": somebody begins by themselves. It is personal: in a group or a channel there is none.</summary>
/// <param name="desk">Shows check-ins.</param>
public sealed class CheckInCommand(CheckInDesk desk) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.CheckIn;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? desk.BeginAsync(message.Person, message.Language, cancellationToken)
            : Task.FromResult(new ActionResult(null, CheckInTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}

/// <summary>"Vis temperaturen", which for all but contacts, curators and administrators is a question like any other.</summary>
/// <param name="figures">Shows what check-ins come to.</param>
public sealed class CheckInTotalsCommand(CheckInFigures figures) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.CheckInTotals;

    /// <inheritdoc/>
    public bool IsFor(Person person) => CheckInRights.MaySeeTotals(person);

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? figures.TotalsAsync(null, message.Person, message.Language, cancellationToken)
            : Task.FromResult(new ActionResult(null, CheckInTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}
