using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting that has started.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>Creates an empty meeting.</summary>
    public MeetingStartEventDetails()
    {
    }

    /// <summary>Creates a meeting from its parts.</summary>
    public MeetingStartEventDetails(
        string id,
        Uri joinUrl = null,
        string title = null,
        string meetingType = "Scheduled",
        DateTime startTime = default)
        : base(id, joinUrl, title, meetingType)
    {
        StartTime = startTime;
    }

    /// <summary>When it started, UTC.</summary>
    [JsonProperty("StartTime")]
    public DateTime StartTime { get; set; }
}
