using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of those who take part in a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Creates an empty page.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Creates a page from its parts.</summary>
    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Where the next page starts; empty on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members on this page.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
