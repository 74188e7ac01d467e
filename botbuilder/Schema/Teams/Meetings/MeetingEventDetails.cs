using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, in an event about it.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    /// <summary>Creates an empty meeting.</summary>
    internal MeetingEventDetails()
    {
    }

    /// <summary>Creates a meeting from its parts.</summary>
    internal MeetingEventDetails(string id, Uri joinUrl = null, string title = null, string meetingType = "Scheduled")
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    /// <summary>Scheduled, Recurring, Adhoc or another that Teams knows.</summary>
    [JsonProperty("MeetingType")]
    public string MeetingType { get; set; }
}
