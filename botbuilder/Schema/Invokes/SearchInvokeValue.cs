using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of the invoke activity application/search: what the user types in a search field of a card.</summary>
public class SearchInvokeValue
{
    /// <summary>A value of <see cref="SearchInvokeTypes"/>; empty in Teams, where it means search.</summary>
    [JsonProperty("kind")]
    public string Kind { get; set; }

    /// <summary>What was typed so far.</summary>
    [JsonProperty("queryText")]
    public string QueryText { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonProperty("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>What the client says about where the user is.</summary>
    [JsonProperty("context")]
    public object Context { get; set; }
}
