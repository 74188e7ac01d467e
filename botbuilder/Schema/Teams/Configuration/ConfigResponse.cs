using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer when a bot is configured in a team or chat.</summary>
public class ConfigResponse<T> : ConfigResponseBase
{
    /// <summary>Creates an empty answer.</summary>
    public ConfigResponse()
        : base("config")
    {
    }

    /// <summary>What happens next.</summary>
    [JsonProperty("config")]
    public T Config { get; set; }

    /// <summary>How long the client may keep the response.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
