using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.LessonFiles;

/// <summary>"Indlæs og udtræk", of administrators. For others the words are a question like any other.</summary>
/// <param name="actions">Shows how.</param>
public sealed class LessonFilesCommand(LessonFileActions actions) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.LessonFiles;

    /// <inheritdoc/>
    public bool IsFor(Person person) => LessonReception.MaySend(person);

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Task.FromResult(message.Conversation == ConversationKind.Personal
            ? actions.Show(message.Language)
            : new ActionResult(null, LessonFileTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}
