using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as results of a message extension.</summary>
public static class AttachmentExtensions
{
    /// <summary>The attachment as a result of a message extension.</summary>
    /// <param name="attachment">The card that is inserted.</param>
    /// <param name="previewAttachment">How it looks in the list; a copy of the card if left out.</param>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment, Attachment previewAttachment = null)
        => new()
        {
            Content = attachment.Content,
            ContentType = attachment.ContentType,
            ContentUrl = attachment.ContentUrl,
            Name = attachment.Name,
            ThumbnailUrl = attachment.ThumbnailUrl,

            // A copy, since a card that contains itself would be refused as a loop when it is written.
            Preview = previewAttachment ?? JObject.FromObject(attachment).ToObject<Attachment>(),
        };
}
