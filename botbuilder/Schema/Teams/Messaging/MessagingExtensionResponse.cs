using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer of a message extension to a search or a link.</summary>
public class MessagingExtensionResponse
{
    /// <summary>Creates an empty answer.</summary>
    public MessagingExtensionResponse()
    {
    }

    /// <summary>Creates an answer from its parts.</summary>
    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    /// <summary>The results.</summary>
    [JsonProperty("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long the client may keep the response.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
