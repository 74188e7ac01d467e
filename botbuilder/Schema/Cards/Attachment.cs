using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A file or a card that goes with a message.</summary>
public class Attachment
{
    /// <summary>Creates an empty attachment.</summary>
    public Attachment()
    {
    }

    /// <summary>Creates an attachment from its parts.</summary>
    public Attachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Media type of a file, or the type of a card such as <see cref="HeroCard.ContentType"/>.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Address of a file.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The card itself. A <c>JObject</c> when it came over the wire.</summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    /// <summary>File name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Everything on the wire that has no property of its own here; written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>Address of a small picture of it.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
