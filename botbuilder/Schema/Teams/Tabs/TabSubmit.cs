using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button in a tab was pressed.</summary>
public class TabSubmit
{
    /// <summary>Which tab it is.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>What the client says about where the user is.</summary>
    [JsonProperty("context")]
    public TabContext Context { get; set; }

    /// <summary>What the button carried.</summary>
    [JsonProperty("data")]
    public TabSubmitData Data { get; set; }
}
