using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons that lead to a sign-in.</summary>
public class TabSuggestedActions
{
    /// <summary>The buttons.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
