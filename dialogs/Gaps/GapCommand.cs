using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Gaps;

/// <summary>"Vis matricen", "hvor er hullerne". Where others read along it counts only lessons, and in a channel those that everyone may see.</summary>
/// <param name="desk">Shows the matrix.</param>
public sealed class GapCommand(GapDesk desk) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.Gaps;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return desk.MatrixAsync(message.Person, message.Conversation == ConversationKind.Personal, message.Language, cancellationToken);
    }
}
