using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting that has ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>Creates an empty meeting.</summary>
    public MeetingEndEventDetails()
    {
    }

    /// <summary>Creates a meeting from its parts.</summary>
    public MeetingEndEventDetails(
        string id,
        Uri joinUrl = null,
        string title = null,
        string meetingType = "Scheduled",
        DateTime endTime = default)
        : base(id, joinUrl, title, meetingType)
    {
        EndTime = endTime;
    }

    /// <summary>When it ended, UTC.</summary>
    [JsonProperty("EndTime")]
    public DateTime EndTime { get; set; }
}
