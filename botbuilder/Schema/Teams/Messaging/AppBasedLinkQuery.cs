using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that was pasted, for which the bot may give a preview.</summary>
public class AppBasedLinkQuery
{
    /// <summary>Creates an empty query.</summary>
    public AppBasedLinkQuery()
    {
    }

    /// <summary>Creates a query from its parts.</summary>
    public AppBasedLinkQuery(string url = default)
    {
        Url = url;
    }

    /// <summary>The link.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>What a sign-in or an earlier step left for this one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
