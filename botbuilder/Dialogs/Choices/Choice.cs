using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something to choose.</summary>
public class Choice
{
    /// <summary>Creates a choice.</summary>
    /// <param name="value">What is returned when it is chosen.</param>
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is returned when it is chosen; shown if there is no <see cref="Action"/>.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button that is shown for it, if not one with the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other texts by which it can be chosen.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
