using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of results.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>Creates an empty page.</summary>
    public MessagingExtensionQueryOptions()
    {
    }

    /// <summary>Creates a page from its parts.</summary>
    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many results to leave out first.</summary>
    [JsonProperty("skip")]
    public int? Skip { get; set; }

    /// <summary>How many results at most.</summary>
    [JsonProperty("count")]
    public int? Count { get; set; }
}
