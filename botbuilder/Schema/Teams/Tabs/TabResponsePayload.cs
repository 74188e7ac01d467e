using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public class TabResponsePayload
{
    /// <summary>continue, auth or silentAuth.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The cards, for type continue.</summary>
    [JsonProperty("value")]
    public TabResponseCards Value { get; set; }

    /// <summary>How to sign in, for type auth.</summary>
    [JsonProperty("suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
