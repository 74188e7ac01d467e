using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of the conversations that a bot has been in.</summary>
public class ConversationsResult
{
    /// <summary>Creates an empty page.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Creates a page from its parts.</summary>
    public ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Where the next page starts; empty on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The conversations on this page.</summary>
    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
