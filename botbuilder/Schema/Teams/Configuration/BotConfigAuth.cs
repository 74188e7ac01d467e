using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whoever configures the bot has to sign in first.</summary>
public class BotConfigAuth
{
    /// <summary>auth.</summary>
    [JsonProperty("type")]
    public string Type { get; set; } = "auth";

    /// <summary>How to sign in.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
