using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody on whose behalf a message is sent.</summary>
public class OnBehalfOf
{
    /// <summary>Position in the list.</summary>
    [JsonProperty("itemid")]
    public int ItemId { get; set; } = 0;

    /// <summary>What kind of somebody; person as a rule.</summary>
    [JsonProperty("mentionType")]
    public string MentionType { get; set; } = "person";

    /// <summary>Id of the person in Teams.</summary>
    [JsonProperty("mri")]
    public string Mri { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
