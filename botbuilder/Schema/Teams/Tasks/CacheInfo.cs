using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long the client may keep a response.</summary>
public class CacheInfo
{
    /// <summary>Creates an empty policy.</summary>
    public CacheInfo()
    {
    }

    /// <summary>Creates a policy from its parts.</summary>
    public CacheInfo(string cacheType = default, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>cache or no_cache.</summary>
    [JsonProperty("cacheType")]
    public string CacheType { get; set; }

    /// <summary>Seconds.</summary>
    [JsonProperty("cacheDuration")]
    public int CacheDuration { get; set; }
}
