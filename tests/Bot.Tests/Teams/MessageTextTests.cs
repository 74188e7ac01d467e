using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("<at>TeamsPilotBot</at> har nogen løst det?", "har nogen løst det?")]
    [InlineData("<at>TeamsPilotBot</at>&nbsp;har nogen&nbsp;løst det?\r\n", "har nogen løst det?")]
    [InlineData("<p>har nogen<br>løst <at>TeamsPilotBot</at> det?</p>", "har nogen løst det?")]
    [InlineData("har <at>Henrik Lund</at> løst det?", "har Henrik Lund løst det?")]
    [InlineData("er <b>R&amp;D</b> & *drift* under 5 < 10 [løst](http://x.dk)?", "er <b>R&D</b> & *drift* under 5 < 10 [løst](http://x.dk)?")]
    [InlineData("\u200Bhar\u00A0nogen\uFEFF løst det?", "har nogen løst det?")]
    [InlineData("<at>TeamsPilotBot</at>", "")]
    [InlineData(null, "")]
    public void A_message_is_what_the_person_wrote(string? text, string expected)
        => Assert.Equal(expected, MessageText.Of(Message(text)));

    private static Activity Message(string? text) => new Activity
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount("28:bot", "TeamsPilotBot"),
        Entities = [Mention("28:bot", "TeamsPilotBot"), Mention("29:henrik", "Henrik Lund"), new Entity("clientInfo")],
    };

    private static Entity Mention(string id, string name)
        => new("mention") { Properties = JObject.FromObject(new { mentioned = new { id, name }, text = $"<at>{name}</at>" }) };
}
