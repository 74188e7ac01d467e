using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The conversation that was made.</summary>
public class ConversationResourceResponse
{
    /// <summary>Creates an empty response.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Creates a response from its parts.</summary>
    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>Id of the first message, if one was sent.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>Where to send the next activities.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
