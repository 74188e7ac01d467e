using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is told of every meeting.</summary>
public class MeetingDetailsBase
{
    /// <summary>Creates an empty meeting.</summary>
    internal MeetingDetailsBase()
    {
    }

    /// <summary>Creates a meeting from its parts.</summary>
    internal MeetingDetailsBase(string id, Uri joinUrl = null, string title = null)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    /// <summary>Id of the meeting, in base 64.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Link to join the meeting.</summary>
    [JsonProperty("joinUrl")]
    public Uri JoinUrl { get; set; }

    /// <summary>Subject of the meeting.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }
}
