using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and those who take part in it.</summary>
public class ConversationMembers
{
    /// <summary>Creates an empty list.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Creates a list from its parts.</summary>
    public ConversationMembers(string id = default, IList<ChannelAccount> members = default)
    {
        Id = id;
        Members = members;
    }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Those who take part.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
