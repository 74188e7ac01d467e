using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the user is told of a message.</summary>
public class NotificationInfo
{
    /// <summary>Creates an empty notification.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Creates a notification from its parts.</summary>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>True to show it in the activity feed.</summary>
    [JsonProperty("alert")]
    public bool? Alert { get; set; }

    /// <summary>True to show it in the meeting.</summary>
    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>A page to show in the meeting.</summary>
    [JsonProperty("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
