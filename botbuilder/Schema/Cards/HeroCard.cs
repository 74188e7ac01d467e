using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A simple card with one large picture.</summary>
public class HeroCard
{
    /// <summary>Content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Creates an empty card.</summary>
    public HeroCard()
    {
    }

    /// <summary>Creates a card from its parts.</summary>
    public HeroCard(
        string title = default,
        string subtitle = default,
        string text = default,
        IList<CardImage> images = default,
        IList<CardAction> buttons = default,
        CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The headline.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>The line under the headline.</summary>
    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The pictures, in order.</summary>
    [JsonProperty("images")]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons, in order.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What a tap anywhere on the card does.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
