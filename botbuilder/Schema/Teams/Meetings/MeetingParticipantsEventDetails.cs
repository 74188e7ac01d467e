using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Those who have joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Creates an empty list.</summary>
    public MeetingParticipantsEventDetails()
    {
    }

    /// <summary>Creates a list from its parts.</summary>
    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = default)
    {
        Members = members;
    }

    /// <summary>The people.</summary>
    [JsonProperty("Members")]
    public IList<TeamsMeetingMember> Members { get; private set; } = new List<TeamsMeetingMember>();
}
