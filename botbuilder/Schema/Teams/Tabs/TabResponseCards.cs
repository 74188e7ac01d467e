using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab.</summary>
public class TabResponseCards
{
    /// <summary>The cards, from the top.</summary>
    [JsonProperty("cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
