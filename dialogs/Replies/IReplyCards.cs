using Microsoft.Bot.Schema;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>Makes messages of replies. Implementations are safe to use from several threads.</summary>
public interface IReplyCards
{
    /// <summary>A message that shows the reply; small enough for Teams whatever the reply holds.</summary>
    /// <param name="reply">What to show.</param>
    IMessageActivity Show(Reply reply);
}
