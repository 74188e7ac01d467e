using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in a text.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary><see cref="SortedValue.Index"/> of the value.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the text fits, from 0 to 1; 1 is exactly.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
