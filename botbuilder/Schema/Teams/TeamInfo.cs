using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Creates an empty team.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Creates a team from its parts.</summary>
    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Id in Teams; also the conversation id of the general channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name for people.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Id of the group behind the team in Microsoft Entra ID.</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }
}
