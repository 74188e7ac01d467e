using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
public class UserMeetingDetails
{
    /// <summary>True while in the meeting.</summary>
    [JsonProperty("InMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>Role in the meeting, such as Organizer.</summary>
    [JsonProperty("Role")]
    public string Role { get; set; }
}
