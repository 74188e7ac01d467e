using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab made of adaptive cards is opened.</summary>
public class TabRequest
{
    /// <summary>Which tab it is.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>What the client says about where the user is.</summary>
    [JsonProperty("context")]
    public TabContext Context { get; set; }

    /// <summary>What a sign-in or an earlier step left for this one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
