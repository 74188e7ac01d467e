using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel, as one who is mentioned.</summary>
public class MessageActionsPayloadConversation
{
    /// <summary>Creates an empty conversation.</summary>
    public MessageActionsPayloadConversation()
    {
    }

    /// <summary>Creates a conversation from its parts.</summary>
    public MessageActionsPayloadConversation(
        string conversationIdentityType = default,
        string id = default,
        string displayName = default)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>team or channel.</summary>
    [JsonProperty("conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name for people.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
