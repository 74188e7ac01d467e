using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message on which a command of a message extension was called.</summary>
public class MessageActionsPayload
{
    /// <summary>Creates an empty message.</summary>
    public MessageActionsPayload()
    {
    }

    /// <summary>Creates a message from its parts.</summary>
    public MessageActionsPayload(
        string id = default,
        string replyToId = default,
        string messageType = default,
        string createdDateTime = default,
        string lastModifiedDateTime = default,
        bool? deleted = default,
        string subject = default,
        string summary = default,
        string importance = default,
        string locale = default,
        MessageActionsPayloadFrom from = default,
        MessageActionsPayloadBody body = default,
        string attachmentLayout = default,
        IList<MessageActionsPayloadAttachment> attachments = default,
        IList<MessageActionsPayloadMention> mentions = default,
        IList<MessageActionsPayloadReaction> reactions = default)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Id of the first message of the thread.</summary>
    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>message as a rule.</summary>
    [JsonProperty("messageType")]
    public string MessageType { get; set; }

    /// <summary>When it was written, ISO 8601.</summary>
    [JsonProperty("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>When it was last edited, ISO 8601.</summary>
    [JsonProperty("lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    /// <summary>True if it is deleted.</summary>
    [JsonProperty("deleted")]
    public bool? Deleted { get; set; }

    /// <summary>Its subject.</summary>
    [JsonProperty("subject")]
    public string Subject { get; set; }

    /// <summary>Its summary, for notifications.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>normal, high or urgent.</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>Language of the client, a BCP 47 tag.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>Who wrote it.</summary>
    [JsonProperty("from")]
    public MessageActionsPayloadFrom From { get; set; }

    /// <summary>What it says.</summary>
    [JsonProperty("body")]
    public MessageActionsPayloadBody Body { get; set; }

    /// <summary>How its attachments are shown.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Its attachments.</summary>
    [JsonProperty("attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    /// <summary>Who is mentioned in it.</summary>
    [JsonProperty("mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    /// <summary>How people reacted.</summary>
    [JsonProperty("reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    /// <summary>Link to it.</summary>
    [JsonProperty("linkToMessage")]
    public Uri LinkToMessage { get; set; }
}
