using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card of a tab.</summary>
public class TabResponseCard
{
    /// <summary>The adaptive card.</summary>
    [JsonProperty("card")]
    public object Card { get; set; }
}
