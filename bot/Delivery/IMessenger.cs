using Microsoft.Bot.Schema;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>
/// Sends messages that nobody is waiting for. Keeps Teams' limits, so a call may wait some seconds for its turn; does not try again
/// by itself. Implementations are safe to use from several threads.
/// </summary>
internal interface IMessenger
{
    /// <summary>Posts a message; to a person who has no chat with the bot yet, in one that is made for it.</summary>
    /// <param name="to">To whom. One who has left gets nothing, and no try is made.</param>
    /// <param name="message">The message; it is addressed by this call.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="OperationCanceledException">The call was stopped; the message may have been posted.</exception>
    Task<SendOutcome> PostAsync(Address to, IMessageActivity message, CancellationToken cancellationToken);

    /// <summary>Replaces a message that was posted.</summary>
    /// <param name="to">To whom it was posted.</param>
    /// <param name="conversationId">The conversation, as it was told when it was posted.</param>
    /// <param name="activityId">The message, as it was told when it was posted.</param>
    /// <param name="message">What it is to be; it is addressed by this call.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns><see cref="SendOutcome.CardGone"/> if it is not there any more.</returns>
    /// <exception cref="OperationCanceledException">The call was stopped; the message may have been replaced.</exception>
    Task<SendOutcome> UpdateAsync(Address to, string conversationId, string activityId, IMessageActivity message, CancellationToken cancellationToken);
}
