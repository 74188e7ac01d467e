using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for in a text.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>What it belongs to; several values may belong to the same.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }
}
