using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A run of activities kept together.</summary>
public class Transcript
{
    /// <summary>Creates an empty transcript.</summary>
    public Transcript()
    {
    }

    /// <summary>Creates a transcript from its parts.</summary>
    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The activities, oldest first.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
