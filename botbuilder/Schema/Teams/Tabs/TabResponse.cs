using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The content of a tab.</summary>
public class TabResponse
{
    /// <summary>What the tab shows.</summary>
    [JsonProperty("tab")]
    public TabResponsePayload Tab { get; set; }
}
