using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file in the channel's own store.</summary>
public class AttachmentInfo
{
    /// <summary>Creates an empty file.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>Creates a file from its parts.</summary>
    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>File name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Media type of the file.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The shapes in which it can be fetched.</summary>
    [JsonProperty("views")]
    public IList<AttachmentView> Views { get; set; }
}
