using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a file that lies in OneDrive.</summary>
public class FileInfoCard
{
    /// <summary>Content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Creates an empty card.</summary>
    public FileInfoCard()
    {
    }

    /// <summary>Creates a card from its parts.</summary>
    public FileInfoCard(string uniqueId = default, string fileType = default, object etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

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
