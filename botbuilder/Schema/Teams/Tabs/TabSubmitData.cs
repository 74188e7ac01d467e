using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a button in a tab carried.</summary>
public class TabSubmitData
{
    /// <summary>tab/submit as a rule.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Everything on the wire that has no property of its own here; written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();
}
