using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab made of adaptive cards.</summary>
public class TabEntityContext
{
    /// <summary>Id of the tab in the manifest.</summary>
    [JsonProperty("tabEntityId")]
    public string TabEntityId { get; set; }
}
