using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.SearchWords;

/// <summary>"Søgeord", of administrators and, to read, of curators. For others the words are a question like any other.</summary>
/// <param name="listing">Shows them.</param>
public sealed class SearchWordsCommand(SearchWordListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.SearchWords;

    /// <inheritdoc/>
    public bool IsFor(Person person) => SearchWordListing.MayRead(person);

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? listing.AnswerAsync(0, message.Person, message.Language, cancellationToken)
            : Task.FromResult(new ActionResult(null, SearchWordTexts.Catalog.Get(message.Language, "OnlyAlone")));
    }
}
