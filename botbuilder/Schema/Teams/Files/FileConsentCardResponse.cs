using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The user's answer to a file consent card.</summary>
public class FileConsentCardResponse
{
    /// <summary>Creates an empty answer.</summary>
    public FileConsentCardResponse()
    {
    }

    /// <summary>Creates an answer from its parts.</summary>
    public FileConsentCardResponse(string action = default, object context = default, FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>accept or decline.</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    /// <summary>The context that the card gave for this answer.</summary>
    [JsonProperty("context")]
    public object Context { get; set; }

    /// <summary>Where the file goes, after a yes.</summary>
    [JsonProperty("uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
