using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The activities that a turn with delivery mode expectReplies gives back in the response itself.</summary>
public class ExpectedReplies
{
    /// <summary>Creates an empty list.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Creates a list from its parts.</summary>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The replies, in the order sent.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
