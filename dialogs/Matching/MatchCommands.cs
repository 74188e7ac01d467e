using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>
/// "Jeg er projektleder på Hjerterø", "vores projekt hedder SmartMail". A message that goes on to say what is the matter, or asks something, is
/// no such statement, and neither is one of a project that nobody knows and that does not say what it is called.
/// </summary>
/// <param name="talk">Takes it down.</param>
public sealed class LeadsProjectCommand(ProjectTalk talk) : ICommand
{
    private const int LongestStatement = 20;
    private const int LongestOfUnknown = 7;

    /// <inheritdoc/>
    public Intent Intent => Intent.LeadsProject;

    /// <inheritdoc/>
    public bool BreaksTelling => false;

    /// <inheritdoc/>
    public bool Takes(CommandCall message, IntentPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(phrases);
        return phrases.Has(message.Text, Intent) && !message.Text.Contains('?') && Tokenizer.Tokenize(message.Text).Count is var words and <= LongestStatement
            && (talk.Named(message.Text).Count > 0 || (words <= LongestOfUnknown && phrases.Has(message.Text, Intent.Introduction)));
    }

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Task.FromResult(message.Conversation != ConversationKind.Personal ? new ActionResult(null, MatchTexts.Catalog.Get(message.Language, "OnlyAlone"))
            : talk.Named(message.Text) is { Count: > 0 } projects ? ProjectTalk.Propose(projects, message.Language)
            : new ActionResult(null, MatchTexts.Catalog.Get(message.Language, "NotInRegistry")));
    }
}

/// <summary>"Mit projekt": the projects that the person leads.</summary>
/// <param name="talk">Shows them.</param>
public sealed class OwnProjectsCommand(ProjectTalk talk) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.OwnProjects;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? talk.ShowAsync(message.Person, message.Language, null, cancellationToken)
            : Task.FromResult(new ActionResult(null, MatchTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}

/// <summary>"Find nogen at tale med": others who have solved what the person stands with.</summary>
/// <param name="finding">Finds them.</param>
public sealed class FindPeopleCommand(MatchFinding finding) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.FindPeople;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? finding.ShowAsync(message.Person, message.Language, null, cancellationToken)
            : Task.FromResult(new ActionResult(null, MatchTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}
