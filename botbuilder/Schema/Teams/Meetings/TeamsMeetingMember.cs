using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Creates a member from its parts.</summary>
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>The person.</summary>
    [JsonProperty("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The person's part in the meeting.</summary>
    [JsonProperty("Meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
