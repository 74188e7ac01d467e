using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Commands;

/// <summary>A message that asks for something of the bot itself ("mine spørgsmål") rather than of the lessons. Implementations are safe to use from several threads.</summary>
public interface ICommand
{
    /// <summary>The intent by whose phrases the command is told.</summary>
    Intent Intent { get; }

    /// <summary>Whether the words are a command when a person writes them; else they are a question like any other.</summary>
    /// <param name="person">The person.</param>
    bool IsFor(Person person) => true;

    /// <summary>Whether the words are the command even in the middle of a story that somebody tells; false for words with which stories begin.</summary>
    bool BreaksTelling => true;

    /// <summary>Whether a message is this command.</summary>
    /// <param name="message">The message.</param>
    /// <param name="phrases">The phrases by which commands are told.</param>
    bool Takes(CommandCall message, IntentPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(phrases);
        return IsFor(message.Person) && phrases.Has(message.Text, Intent);
    }

    /// <summary>Does what is asked for, or says why not.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken);
}

/// <summary>A message that is a command.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Person">Who wrote it.</param>
/// <param name="Language">The language to answer in.</param>
/// <param name="Conversation">Where it was written.</param>
public sealed record CommandCall(string Text, Person Person, Language Language, ConversationKind Conversation)
{
    /// <summary>The channel that it was written in; null elsewhere.</summary>
    public ChannelHere? Channel { get; init; }
}
