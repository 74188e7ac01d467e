using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that a conversation belongs to.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Creates an empty meeting.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Creates a meeting from its parts.</summary>
    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>Id of the meeting, in base 64.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
