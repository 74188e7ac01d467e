using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Creates an empty channel.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Creates a channel from its parts.</summary>
    public ChannelInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name; null for the general channel.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>standard, private or shared.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
