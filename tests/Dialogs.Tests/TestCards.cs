using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Dialogs.Tests;

/// <summary>Shows a reply as the reply itself, so that tests can look at what is said and not at what it looks like.</summary>
internal sealed class TestCards : IReplyCards
{
    public IMessageActivity Show(Reply reply)
    {
        var message = MessageFactory.Text(reply.GetType().Name);
        message.Value = reply;
        return message;
    }
}
