using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that an answer was understood as.</summary>
public class FoundChoice
{
    /// <summary>Value of the choice.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Place of the choice in the list, from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the answer fits, from 0 to 1; 1 is exactly.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The value, action title or synonym that was found; <see langword="null"/> if the choice was found by number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
