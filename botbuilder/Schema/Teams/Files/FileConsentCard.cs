using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks the user's leave to put a file into the user's OneDrive.</summary>
public class FileConsentCard
{
    /// <summary>Content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Creates an empty card.</summary>
    public FileConsentCard()
    {
    }

    /// <summary>Creates a card from its parts.</summary>
    public FileConsentCard(
        string description = default,
        long? sizeInBytes = default,
        object acceptContext = default,
        object declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>What the file is.</summary>
    [JsonProperty("description")]
    public string Description { get; set; }

    /// <summary>Size of the file in bytes.</summary>
    [JsonProperty("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>Comes back to the bot if the user says yes.</summary>
    [JsonProperty("acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>Comes back to the bot if the user says no.</summary>
    [JsonProperty("declineContext")]
    public object DeclineContext { get; set; }
}
