using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Creates an empty picture.</summary>
    public CardImage()
    {
    }

    /// <summary>Creates a picture from its parts.</summary>
    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Address of the picture.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>Words for those who cannot see it.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; }

    /// <summary>What a tap on it does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
