using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The button of an adaptive card that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Action.Execute, or the name of another adaptive card action.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Id of the action in the card.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the card's author called the action.</summary>
    [JsonProperty("verb")]
    public string Verb { get; set; }

    /// <summary>The author's data together with the inputs of the card.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}
