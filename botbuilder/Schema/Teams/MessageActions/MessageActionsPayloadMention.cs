using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in such a message.</summary>
public class MessageActionsPayloadMention
{
    /// <summary>Creates an empty mention.</summary>
    public MessageActionsPayloadMention()
    {
    }

    /// <summary>Creates a mention from its parts.</summary>
    public MessageActionsPayloadMention(
        int? id = default,
        string mentionText = default,
        MessageActionsPayloadFrom mentioned = default)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>Number of the mention in the text.</summary>
    [JsonProperty("id")]
    public int? Id { get; set; }

    /// <summary>The words that are shown.</summary>
    [JsonProperty("mentionText")]
    public string MentionText { get; set; }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty("mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
