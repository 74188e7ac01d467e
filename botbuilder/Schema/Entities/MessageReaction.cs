using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Creates an empty reaction.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Creates a reaction from its parts.</summary>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>A value of <see cref="MessageReactionTypes"/>, or another that the channel knows.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
