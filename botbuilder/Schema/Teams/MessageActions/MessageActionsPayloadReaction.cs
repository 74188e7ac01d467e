using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to such a message.</summary>
public class MessageActionsPayloadReaction
{
    /// <summary>Creates an empty reaction.</summary>
    public MessageActionsPayloadReaction()
    {
    }

    /// <summary>Creates a reaction from its parts.</summary>
    public MessageActionsPayloadReaction(
        string reactionType = default,
        string createdDateTime = default,
        MessageActionsPayloadFrom user = default)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>like, heart, laugh, surprised, sad or angry.</summary>
    [JsonProperty("reactionType")]
    public string ReactionType { get; set; }

    /// <summary>When, ISO 8601.</summary>
    [JsonProperty("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>Who reacted.</summary>
    [JsonProperty("user")]
    public MessageActionsPayloadFrom User { get; set; }
}
