using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place in the text of another activity.</summary>
public class TextHighlight
{
    /// <summary>Creates an empty highlight.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Creates a highlight from its parts.</summary>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The words.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Which of several equal places, counted from one.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
