using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Numbers;

namespace TeamsPilotBot.Dialogs.Numbers;

/// <summary>"Tal", of curators and administrators. They stand for nobody, and so are shown wherever one of these asks.</summary>
/// <param name="desk">Shows them.</param>
public sealed class NumbersCommand(NumbersDesk desk) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.Numbers;

    /// <inheritdoc/>
    public bool IsFor(Person person) => NumbersDesk.MaySee(person);

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return desk.ShowAsync(NumbersPeriod.FourWeeks, message.Person, message.Language, cancellationToken);
    }
}
