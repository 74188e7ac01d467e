using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A page of search results.</summary>
public class SearchInvokeOptions
{
    /// <summary>How many results to leave out first.</summary>
    [JsonProperty("skip")]
    public int Skip { get; set; }

    /// <summary>How many results at most.</summary>
    [JsonProperty("top")]
    public int Top { get; set; }
}
