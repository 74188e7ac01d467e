using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button of a simple card, or a suggested action.</summary>
public class CardAction
{
    /// <summary>Creates an empty action.</summary>
    public CardAction()
    {
    }

    /// <summary>Creates an action from its parts.</summary>
    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>A value of <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>What the button says.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Address of a picture on the button.</summary>
    [JsonProperty("image")]
    public string Image { get; set; }

    /// <summary>Text that the bot gets, for messageBack.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Text that people see, for messageBack.</summary>
    [JsonProperty("displayText")]
    public string DisplayText { get; set; }

    /// <summary>What the button does it with: an address, a text or an object.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>What only the channel understands.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>Words for those who cannot see the picture.</summary>
    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>An action with the text as title and value, without a type.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>An action with the text as title and value, without a type.</summary>
    public static CardAction FromString(string input) => new(title: input, value: input);
}
