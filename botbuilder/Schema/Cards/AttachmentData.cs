using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file that is put into the channel's own store.</summary>
public class AttachmentData
{
    /// <summary>Creates an empty file.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Creates a file from its parts.</summary>
    public AttachmentData(
        string type = default,
        string name = default,
        byte[] originalBase64 = default,
        byte[] thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>Media type of the file.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>File name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The file.</summary>
    [JsonProperty("originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>A small picture of it.</summary>
    [JsonProperty("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
