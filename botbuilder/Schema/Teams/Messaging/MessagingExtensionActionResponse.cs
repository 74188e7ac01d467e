using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a command of a message extension.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>Creates an empty answer.</summary>
    public MessagingExtensionActionResponse()
    {
    }

    /// <summary>Creates an answer from its parts.</summary>
    public MessagingExtensionActionResponse(
        TaskModuleResponseBase task = default,
        MessagingExtensionResult composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>A dialog window.</summary>
    [JsonProperty("task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>A card for the compose box.</summary>
    [JsonProperty("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long the client may keep the response.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
