using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of the invoke activity adaptiveCard/action.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>What was pressed.</summary>
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>A token, when the action comes after a sign-in.</summary>
    [JsonProperty("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The code of a sign-in, when the action comes after one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
