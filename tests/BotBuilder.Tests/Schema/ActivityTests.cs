using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Schema;

public class ActivityTests
{
    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/special", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("mess", false)]
    [InlineData(null, false)]
    public void A_message_is_known_by_its_type_and_an_optional_subtype(string? type, bool isMessage)
        => Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void Only_the_view_that_fits_the_type_is_given()
    {
        var update = new Activity(ActivityTypes.ConversationUpdate);

        Assert.Same(update, update.AsConversationUpdateActivity());
        Assert.Null(update.AsEventActivity());
        Assert.Null(update.AsInvokeActivity());
        Assert.Null(update.AsInstallationUpdateActivity());
        Assert.Null(update.AsMessageReactionActivity());
        Assert.Null(update.AsTraceActivity());
    }

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var message = Activities.Message();
        message.Locale = "da-DK";

        var reply = message.CreateReply("svar");

        Assert.Equal(ActivityTypes.Message, reply.Type);
        Assert.Equal("28:bot", reply.From.Id);
        Assert.Equal("29:user", reply.Recipient.Id);
        Assert.Equal("activity-1", reply.ReplyToId);
        Assert.Equal(message.Conversation.Id, reply.Conversation.Id);
        Assert.Equal("da-DK", reply.Locale);
        Assert.Equal("svar", reply.Text);
        Assert.Empty(reply.Attachments);
        Assert.Equal(string.Empty, message.CreateReply().Text);
    }

    [Theory]
    [InlineData(Channels.Webchat, null)]
    [InlineData(Channels.Directline, null)]
    [InlineData(Channels.Msteams, "activity-1")]
    public void A_conversation_update_is_replied_to_where_its_id_is_real(string channel, string? replyToId)
    {
        var update = Activities.Create(ActivityTypes.ConversationUpdate, with: activity => activity.ChannelId = channel);

        Assert.Equal(replyToId, update.CreateReply().ReplyToId);
        Assert.Equal(replyToId, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_addresses_a_message_from_the_bot()
    {
        var reference = Activities.Message().GetConversationReference();

        var message = new Activity(ActivityTypes.Message) { Id = "own" }.ApplyConversationReference(reference);

        Assert.Equal("28:bot", message.From.Id);
        Assert.Equal("29:user", message.Recipient.Id);
        Assert.Equal("activity-1", message.ReplyToId);
        Assert.Equal("own", message.Id);
        Assert.Equal(reference.ServiceUrl, message.ServiceUrl);
        Assert.Equal(reference.ChannelId, message.ChannelId);
    }

    [Fact]
    public void A_reference_addresses_an_incoming_message_from_the_user()
    {
        var message = new Activity().ApplyConversationReference(Activities.Message().GetConversationReference(), isIncoming: true);

        Assert.Equal("29:user", message.From.Id);
        Assert.Equal("28:bot", message.Recipient.Id);
        Assert.Equal("activity-1", message.Id);
        Assert.Null(message.ReplyToId);
    }

    [Fact]
    public void A_reference_gives_a_language_only_to_those_that_have_none()
    {
        var reference = new ConversationReference { Locale = "da-DK" };

        Assert.Equal("da-DK", new Activity().ApplyConversationReference(reference).Locale);
        Assert.Equal("en-GB", new Activity { Locale = "en-GB" }.ApplyConversationReference(reference).Locale);
    }

    [Fact]
    public void A_reference_names_the_reply_when_asked()
        => Assert.Equal("r", Activities.Message().GetReplyConversationReference(new ResourceResponse("r")).ActivityId);

    [Fact]
    public void A_continuation_is_an_event_in_the_same_conversation()
    {
        var reference = Activities.Message().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal(ActivityTypes.Event, continuation.Type);
        Assert.Equal(ActivityEventNames.ContinueConversation, continuation.Name);
        Assert.Equal("29:user", continuation.From.Id);
        Assert.Equal("28:bot", continuation.Recipient.Id);
        Assert.Same(reference, continuation.RelatesTo);
        Assert.NotEmpty(continuation.Id);
    }

    [Fact]
    public void Channel_data_is_read_from_json_and_from_the_object_itself()
    {
        var data = new TeamsChannelData { EventType = "teamRenamed" };
        var fromJson = new Activity { ChannelData = JObject.Parse("""{"eventType":"teamRenamed"}""") };

        Assert.Same(data, new Activity { ChannelData = data }.GetChannelData<TeamsChannelData>());
        Assert.Equal("teamRenamed", fromJson.GetChannelData<TeamsChannelData>().EventType);
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Channel_data_of_another_kind_is_an_error_or_a_no()
    {
        var activity = new Activity { ChannelData = "text" };

        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<TeamsChannelData>());
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
        Assert.True(new Activity { ChannelData = new JObject() }.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.NotNull(data);
    }

    [Fact]
    public void There_is_content_if_there_is_anything_to_see_or_channel_data()
    {
        Assert.False(new Activity { Text = " " }.HasContent());
        Assert.False(new Activity { Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "x" }.HasContent());
        Assert.True(new Activity { Summary = "x" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
    }

    [Fact]
    public void A_trace_names_its_caller_and_the_type_of_its_value()
    {
        var trace = Activities.Message().CreateTrace("name", "value");

        Assert.Equal(nameof(A_trace_names_its_caller_and_the_type_of_its_value), trace.Label);
        Assert.Equal("String", trace.ValueType);
        Assert.Null(Activity.CreateTraceActivity("name").ValueType);
    }

    [Theory]
    [InlineData("https://smba.example", false)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("urn:botframework:websocket", true)]
    [InlineData(null, false)]
    public void A_streaming_connection_is_known_by_its_address(string? serviceUrl, bool isStreaming)
        => Assert.Equal(isStreaming, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());
}
