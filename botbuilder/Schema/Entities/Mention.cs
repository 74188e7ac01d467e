using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody is mentioned in the text of a message.</summary>
public class Mention : Entity
{
    private const string MentionType = "mention";

    /// <summary>Creates an empty mention.</summary>
    public Mention()
        : base(MentionType)
    {
    }

    /// <summary>Creates a mention from its parts. The type is always mention, whatever is given.</summary>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(MentionType)
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>How the mention stands in the text of the message, tags included.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
