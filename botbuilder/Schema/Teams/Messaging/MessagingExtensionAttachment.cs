using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A result of a message extension: a card, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>Creates an empty attachment.</summary>
    public MessagingExtensionAttachment()
    {
    }

    /// <summary>Creates an attachment from its parts.</summary>
    public MessagingExtensionAttachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default,
        Attachment preview = default)
        : base(contentType, contentUrl, content, name, thumbnailUrl)
    {
        Preview = preview;
    }

    /// <summary>How it looks in the list of results.</summary>
    [JsonProperty("preview")]
    public Attachment Preview { get; set; }
}
