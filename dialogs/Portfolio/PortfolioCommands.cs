using System.Text.RegularExpressions;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Portfolio;

/// <summary>"Vis porteføljen". Works wherever people write: in a channel it shows what everyone may see.</summary>
/// <param name="desk">Shows where projects stand.</param>
public sealed class PortfolioCommand(PortfolioDesk desk) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.Portfolio;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Task.FromResult(desk.All(message.Person, message.Language));
    }
}

/// <summary>"Hvor står vores projekt". Which project is whose is told to that person alone.</summary>
/// <param name="desk">Shows where projects stand.</param>
public sealed class OwnPlaceCommand(PortfolioDesk desk) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.OwnPlace;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? desk.OwnAsync(message.Person, message.Language, cancellationToken)
            : Task.FromResult(new ActionResult(null, PortfolioTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}

/// <summary>"Hvor står Roskilde": the name of a project or an authority and nothing more. "Hvor står vi med samtykke?" remains a question.</summary>
/// <param name="desk">Shows where projects stand.</param>
public sealed partial class ProjectPlaceCommand(PortfolioDesk desk) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.ProjectPlace;

    /// <inheritdoc/>
    public bool Takes(CommandCall message, IntentPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(phrases);
        return phrases.Has(message.Text, Intent) && desk.Knows(NameIn(message.Text), message.Person);
    }

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Task.FromResult(desk.Named(NameIn(message.Text), message.Person, message.Language));
    }

    /// <summary>What follows the two words that the phrases consist of.</summary>
    private static string NameIn(string text) => FirstTwoWords().Replace(text, "", 1);

    [GeneratedRegex(@"^\W*\w+\W+\w+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstTwoWords();
}
