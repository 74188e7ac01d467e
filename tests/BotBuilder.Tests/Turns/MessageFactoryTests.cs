using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Turns;

public class MessageFactoryTests
{
    [Fact]
    public void A_text_accepts_input_and_has_empty_lists()
    {
        var message = MessageFactory.Text("hej");

        Assert.Equal("hej", message.Text);
        Assert.Null(message.Speak);
        Assert.Equal(InputHints.AcceptingInput, message.InputHint);
        Assert.Empty(message.Attachments);
        Assert.Empty(message.Entities);
    }

    [Fact]
    public void A_blank_text_becomes_none() => Assert.Null(MessageFactory.Text(" ").Text);

    [Fact]
    public void Suggested_actions_say_their_title()
    {
        var message = MessageFactory.SuggestedActions(["Ja", "Nej"], "Hjalp det?", toList: ["29:user"]);

        Assert.Equal(["Ja", "Nej"], message.SuggestedActions.Actions.Select(action => action.Title));
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
        Assert.Equal("29:user", Assert.Single(message.SuggestedActions.To));
    }

    [Fact]
    public void Cards_lie_below_or_beside_each_other()
    {
        Attachment[] cards = [new HeroCard("a").ToAttachment(), new ThumbnailCard("b").ToAttachment()];

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(cards).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel(cards).AttachmentLayout);
        Assert.Equal(2, MessageFactory.Carousel(cards).Attachments.Count);
        Assert.Single(MessageFactory.Attachment(cards[0]).Attachments);
    }

    [Fact]
    public void What_must_be_there_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://x.example", null!));
    }

    [Fact]
    public void A_text_is_a_card_action_too()
    {
        CardAction action = "Ja";

        Assert.Equal("Ja", action.Title);
        Assert.Equal("Ja", action.Value);
        Assert.Null(action.Type);
    }
}
