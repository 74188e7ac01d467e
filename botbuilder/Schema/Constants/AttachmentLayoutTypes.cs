namespace Microsoft.Bot.Schema;

/// <summary>How several attachments are laid out.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>Below each other.</summary>
    public const string List = "list";

    /// <summary>Beside each other.</summary>
    public const string Carousel = "carousel";
}
