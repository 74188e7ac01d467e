using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file that a user sent can be fetched.</summary>
public class FileDownloadInfo
{
    /// <summary>Content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Creates an empty download.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>Creates a download from its parts.</summary>
    public FileDownloadInfo(
        string downloadUrl = default,
        string uniqueId = default,
        string fileType = default,
        object etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Address that needs no further sign-in and works for a few minutes.</summary>
    [JsonProperty("downloadUrl")]
    public string DownloadUrl { get; set; }

    /// <summary>Id of the file.</summary>
    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>Type of the file, such as pdf.</summary>
    [JsonProperty("fileType")]
    public string FileType { get; set; }

    /// <summary>Version of the file.</summary>
    [JsonProperty("etag")]
    public object Etag { get; set; }
}
