using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What such a message says.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Creates an empty body.</summary>
    public MessageActionsPayloadBody()
    {
    }

    /// <summary>Creates a body from its parts.</summary>
    public MessageActionsPayloadBody(string contentType = default, string content = default)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>html or text.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("content")]
    public string Content { get; set; }
}
