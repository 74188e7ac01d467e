using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>Creates an empty list.</summary>
    public ConversationList()
    {
    }

    /// <summary>Creates a list from its parts.</summary>
    public ConversationList(IList<ChannelInfo> conversations = default)
    {
        Conversations = conversations;
    }

    /// <summary>The channels.</summary>
    [JsonProperty("conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}
