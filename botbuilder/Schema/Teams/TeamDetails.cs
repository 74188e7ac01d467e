using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team and what can be asked about it.</summary>
public class TeamDetails
{
    /// <summary>Creates an empty team.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Creates a team from its parts.</summary>
    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>Id in Teams.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name for people.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Id of the group behind the team in Microsoft Entra ID.</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }

    /// <summary>How many channels the team has.</summary>
    [JsonProperty("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members the team has.</summary>
    [JsonProperty("memberCount")]
    public int MemberCount { get; set; }

    /// <summary>standard, sharedChannel or privateChannel.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
