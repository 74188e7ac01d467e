using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a person has read.</summary>
public class ReadReceiptInfo
{
    /// <summary>Creates an empty receipt.</summary>
    public ReadReceiptInfo()
    {
    }

    /// <summary>Creates a receipt.</summary>
    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>Id of the last message that was read. Ids in Teams are milliseconds since 1970.</summary>
    [JsonProperty("lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>True if a message is not newer than the last one read; false also if an id is not a number.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId)
        => long.TryParse(compareMessageId, CultureInfo.InvariantCulture, out var message)
            && long.TryParse(lastReadMessageId, CultureInfo.InvariantCulture, out var lastRead)
            && message <= lastRead;

    /// <summary>True if a message is not newer than the last one read; false also if an id is not a number.</summary>
    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
