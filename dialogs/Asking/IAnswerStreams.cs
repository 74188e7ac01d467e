using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>Shows answers while they are written, where the client can do that. Implementations are safe to use from several threads.</summary>
public interface IAnswerStreams
{
    /// <summary>Opens the way of one answer to one who asked. Nothing is sent yet.</summary>
    /// <param name="turn">The turn of the question.</param>
    /// <param name="language">The language of the answer.</param>
    IAnswerStreaming Open(ITurnContext turn, Language language);
}

/// <summary>The way of one answer. A client that does not show answers while they are written gets the message alone.</summary>
public interface IAnswerStreaming : ILeadListener
{
    /// <summary>Whether something has been shown or may have been, so that the message has to end it.</summary>
    bool IsBegun { get; }

    /// <summary>Sends the whole answer, and with it ends what was shown before. If that way is cut, the answer comes as a message of its own.</summary>
    /// <param name="message">The answer.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The id of the message; null if the client gives none.</returns>
    Task<string?> SendAsync(IMessageActivity message, CancellationToken cancellationToken);
}
