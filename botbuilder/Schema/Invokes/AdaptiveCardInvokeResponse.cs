using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an adaptive card action: a card that replaces the old one, a message or an error.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>HTTP status of the action; 200 is success.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Tells what <see cref="Value"/> is, for example application/vnd.microsoft.card.adaptive.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The card, the message or the <see cref="Error"/>.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}
