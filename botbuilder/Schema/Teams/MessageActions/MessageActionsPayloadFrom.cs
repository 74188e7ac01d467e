using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote, reacted or is mentioned: one of the three.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>Creates an empty sender.</summary>
    public MessageActionsPayloadFrom()
    {
    }

    /// <summary>Creates a sender from its parts.</summary>
    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = default,
        MessageActionsPayloadApp application = default,
        MessageActionsPayloadConversation conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>A person.</summary>
    [JsonProperty("user")]
    public MessageActionsPayloadUser User { get; set; }

    /// <summary>An application.</summary>
    [JsonProperty("application")]
    public MessageActionsPayloadApp Application { get; set; }

    /// <summary>A team or channel.</summary>
    [JsonProperty("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
