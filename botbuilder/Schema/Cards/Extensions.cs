namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this HeroCard card)
        => new() { Content = card, ContentType = HeroCard.ContentType };

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this ThumbnailCard card)
        => new() { Content = card, ContentType = ThumbnailCard.ContentType };
}
