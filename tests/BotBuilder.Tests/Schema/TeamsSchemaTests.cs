using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Schema;

public class TeamsSchemaTests
{
    [Fact]
    public void The_object_id_of_a_member_is_its_id_in_Entra()
    {
        var member = JsonConvert.DeserializeObject<TeamsChannelAccount>("""{"id":"29:x","objectId":"guid"}""")!;

        Assert.Equal("guid", member.AadObjectId);
        Assert.Equal("guid", (string?)JObject.FromObject(member)["objectId"]);
    }

    [Fact]
    public void Team_channel_and_meeting_are_read_from_the_channel_data()
    {
        var activity = new Activity
        {
            ChannelData = JObject.Parse("""
                {"team":{"id":"19:team","aadGroupId":"g"},"channel":{"id":"19:channel"},"meeting":{"id":"m"},
                 "settings":{"selectedChannel":{"id":"19:selected"}},"onBehalfOf":[{"itemid":0,"mri":"29:x"}]}
                """),
        };

        Assert.Equal("19:team", activity.TeamsGetTeamInfo().Id);
        Assert.Equal("g", activity.TeamsGetTeamInfo().AadGroupId);
        Assert.Equal("19:channel", activity.TeamsGetChannelId());
        Assert.Equal("m", activity.TeamsGetMeetingInfo().Id);
        Assert.Equal("19:selected", activity.TeamsGetSelectedChannelId());
        Assert.Equal("29:x", Assert.Single(activity.TeamsGetTeamOnBehalfOf()).Mri);
    }

    [Fact]
    public void Without_channel_data_there_is_no_team_and_no_channel()
    {
        Assert.Null(new Activity().TeamsGetTeamInfo());
        Assert.Null(new Activity().TeamsGetChannelId());
    }

    [Fact]
    public void A_user_is_notified_in_the_feed_or_in_the_meeting()
    {
        var feed = new Activity();
        var meeting = new Activity();

        feed.TeamsNotifyUser();
        meeting.TeamsNotifyUser(true, "https://page.example");

        var inFeed = feed.GetChannelData<TeamsChannelData>().Notification;
        var inMeeting = meeting.GetChannelData<TeamsChannelData>().Notification;
        Assert.True(inFeed.Alert);
        Assert.False(inFeed.AlertInMeeting);
        Assert.False(inMeeting.Alert);
        Assert.True(inMeeting.AlertInMeeting);
        Assert.Equal("https://page.example", inMeeting.ExternalResourceUrl);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("""{"kind":"log"}""")]
    public void A_button_for_a_dialog_window_asks_for_it(string? value)
    {
        var data = JObject.Parse((string)new TaskModuleAction("Åbn", value).Value);

        Assert.Equal("task/fetch", (string?)data["type"]);
        Assert.Equal(value is null ? null : "log", (string?)data["kind"]);
    }

    [Fact]
    public void A_card_is_its_own_preview_unless_there_is_another()
    {
        var card = new HeroCard("Titel").ToAttachment();
        var other = new HeroCard("Kort").ToAttachment();

        Assert.Equal(HeroCard.ContentType, card.ToMessagingExtensionAttachment().Preview.ContentType);
        Assert.Same(other, card.ToMessagingExtensionAttachment(other).Preview);
    }

    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("2", "2", true)]
    [InlineData("3", "2", false)]
    [InlineData("x", "2", false)]
    [InlineData("1", null, false)]
    public void A_message_is_read_if_it_is_not_newer_than_the_last_one_read(string message, string? lastRead, bool isRead)
        => Assert.Equal(isRead, new ReadReceiptInfo(lastRead).IsMessageRead(message));
}
