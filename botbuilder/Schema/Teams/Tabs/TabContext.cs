using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where the user is.</summary>
public class TabContext
{
    /// <summary>default, dark or contrast.</summary>
    [JsonProperty("theme")]
    public string Theme { get; set; }
}
