using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment of such a message.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Creates an empty attachment.</summary>
    public MessageActionsPayloadAttachment()
    {
    }

    /// <summary>Creates an attachment from its parts.</summary>
    public MessageActionsPayloadAttachment(
        string id = default,
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Media type of the content.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Address of the content.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The card, as text or object.</summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    /// <summary>File name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Address of a small picture of it.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
