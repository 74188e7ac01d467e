namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>
    /// The id that replies refer to. Web Chat and Direct Line make up an id for a conversation update that they do not take back.
    /// </summary>
    private string IdToReplyTo
        => Same(Type, ActivityTypes.ConversationUpdate) && (Same(ChannelId, "directline") || Same(ChannelId, "webchat"))
            ? null
            : Id;

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToReplyTo,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The reference to this conversation that names a reply instead of this activity.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    /// <remarks>The language stays as it is if the activity has one; an id that the reference does not give stays as it is.</remarks>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;

        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>True if the service address is not an HTTP address, as on a streaming connection.</summary>
    public bool IsFromStreamingConnection()
        => ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
