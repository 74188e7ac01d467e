using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>How a click is answered: with a card in place of the old one, or with a sentence that leaves it as it is.</summary>
/// <param name="Card">The card; null if there is only a sentence.</param>
/// <param name="Text">The sentence, or the line by which the card is announced.</param>
/// <param name="IsFinal">Whether the same click is to get the same answer; false if what it asks for could not be done.</param>
public sealed record ClickAnswer(JObject? Card, string Text, bool IsFinal)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>An answer that is a card.</summary>
    /// <param name="message">The message that shows it.</param>
    public static ClickAnswer Of(IMessageActivity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new((JObject)message.Attachments[0].Content, message.Summary, IsFinal: true);
    }

    /// <summary>The answer to an Action.Execute.</summary>
    public AdaptiveCardInvokeResponse Response() => new()
    {
        StatusCode = (int)HttpStatusCode.OK,
        Type = Card is null ? MessageType : CardType,
        Value = Card is null ? Text : Card,
    };

    /// <summary>The answer to an Action.Submit, which is a message like any other.</summary>
    public IMessageActivity Message()
    {
        if (Card is null)
        {
            return MessageFactory.Text(Text);
        }

        var message = MessageFactory.Attachment(new Attachment { ContentType = CardType, Content = Card });
        message.Summary = Text;
        return message;
    }
}
