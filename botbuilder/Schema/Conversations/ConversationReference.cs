using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is needed to speak in a conversation later.</summary>
public class ConversationReference
{
    /// <summary>Creates an empty reference.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Creates a reference from its parts.</summary>
    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
        : this(default(CultureInfo), activityId, user, bot, conversation, channelId, serviceUrl)
    {
    }

    /// <summary>Creates a reference from its parts and a language.</summary>
    public ConversationReference(
        CultureInfo locale,
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
    {
        Locale = locale?.ToString();
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>Id of the activity that is spoken of.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>The person.</summary>
    [JsonProperty("user")]
    public ChannelAccount User { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The channel, such as msteams.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>Language of the conversation, a BCP 47 tag.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>Where activities for this conversation are sent.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The event that opens a turn which the bot itself starts in this conversation.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
