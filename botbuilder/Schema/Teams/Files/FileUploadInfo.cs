using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file can be uploaded.</summary>
public class FileUploadInfo
{
    /// <summary>Creates an empty upload.</summary>
    public FileUploadInfo()
    {
    }

    /// <summary>Creates an upload from its parts.</summary>
    public FileUploadInfo(
        string name = default,
        string uploadUrl = default,
        string contentUrl = default,
        string uniqueId = default,
        string fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>File name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Address of the upload session.</summary>
    [JsonProperty("uploadUrl")]
    public string UploadUrl { get; set; }

    /// <summary>Address of the file, once it is there.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>Id of the file.</summary>
    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>Type of the file, such as pdf.</summary>
    [JsonProperty("fileType")]
    public string FileType { get; set; }
}
