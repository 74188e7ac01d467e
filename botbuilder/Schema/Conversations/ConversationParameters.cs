using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is needed to start a conversation.</summary>
public class ConversationParameters
{
    /// <summary>Creates an empty request.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Creates a request from its parts.</summary>
    public ConversationParameters(
        bool? isGroup = default,
        ChannelAccount bot = default,
        IList<ChannelAccount> members = default,
        string topicName = default,
        Activity activity = default,
        object channelData = default,
        string tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>
    /// True for a conversation with more than one person. Teams takes only false, and channels by <see cref="ChannelData"/>.
    /// </summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot that starts it.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>Those who take part besides the bot.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>Subject, on channels that have one.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>The first message; some channels require it.</summary>
    [JsonProperty("activity")]
    public Activity Activity { get; set; }

    /// <summary>What only the channel understands, for example a <see cref="Teams.TeamsChannelData"/>.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>Entra tenant in which the conversation starts.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}
