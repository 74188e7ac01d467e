using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A shape in which a file can be fetched.</summary>
public class AttachmentView
{
    /// <summary>Creates an empty shape.</summary>
    public AttachmentView()
    {
    }

    /// <summary>Creates a shape from its parts.</summary>
    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>Id of the shape: original or thumbnail.</summary>
    [JsonProperty("viewId")]
    public string ViewId { get; set; }

    /// <summary>Size in bytes.</summary>
    [JsonProperty("size")]
    public int? Size { get; set; }
}
