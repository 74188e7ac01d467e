using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Schema;

public class MentionTests
{
    [Fact]
    public void Mentions_are_found_among_the_entities()
    {
        var message = Message("<at>PilotBot</at> hej", Mention("28:bot", "<at>PilotBot</at>"), new Entity("clientInfo"));

        Assert.Equal("28:bot", Assert.Single(message.GetMentions()).Mentioned.Id);
        Assert.Empty(new Activity().GetMentions());
    }

    [Theory]
    [InlineData("<at>PilotBot</at> hej", "hej")]
    [InlineData("hej <AT>pilotbot</AT>", "hej")]
    [InlineData("<at>PilotBot</at><at>PilotBot</at>", "")]
    [InlineData("hej", "hej")]
    public void The_mention_of_the_bot_is_taken_out_of_the_text(string text, string expected)
    {
        var message = Message(text, Mention("28:bot", "<at>PilotBot</at>"));

        Assert.Equal(expected, message.RemoveRecipientMention());
        Assert.Equal(expected, message.Text);
    }

    [Fact]
    public void A_mention_without_a_text_of_its_own_is_looked_for_by_name()
    {
        var message = Message("<at>Pilot (test)</at> hej", Mention("28:bot", null, "Pilot (test)"));

        Assert.Equal("hej", message.RemoveMentionText("28:bot"));
    }

    [Fact]
    public void Mentions_of_others_stay()
    {
        var message = Message("<at>Bo</at> hej", Mention("29:bo", "<at>Bo</at>"));

        Assert.Equal("<at>Bo</at> hej", message.RemoveRecipientMention());
        Assert.True(message.MentionsId("29:bo"));
        Assert.False(message.MentionsRecipient());
    }

    [Fact]
    public void A_mention_is_always_of_the_type_mention()
        => Assert.Equal("mention", new Mention(new ChannelAccount("x"), "y", "z").Type);

    [Fact]
    public void An_entity_changes_shape_without_loss()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("29:bo"), "<at>Bo</at>"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("<at>Bo</at>", entity.GetAs<Mention>().Text);
        Assert.Equal(entity, entity.GetAs<Entity>());
        Assert.False(entity.Equals(new Entity("mention")));
    }

    private static Activity Message(string text, params Entity[] entities)
    {
        var message = Activities.Message(text: text);
        message.Entities = entities;
        return message;
    }

    private static Entity Mention(string id, string? text, string name = "PilotBot")
    {
        var mentioned = new JObject { ["id"] = id, ["name"] = name };
        var properties = new JObject { ["mentioned"] = mentioned };
        if (text is not null)
        {
            properties["text"] = text;
        }

        return new Entity("mention") { Properties = properties };
    }
}
