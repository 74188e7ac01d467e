using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of those who take part in a conversation in Teams.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Creates an empty page.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Creates a page from plain accounts.</summary>
    /// <exception cref="ArgumentNullException">There are no members.</exception>
    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members.Select(member => JObject.FromObject(member).ToObject<TeamsChannelAccount>()).ToList();
    }

    /// <summary>Where the next page starts; empty on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members on this page.</summary>
    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
