namespace Microsoft.Bot.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <summary>A value of <see cref="ActivityTypes"/>.</summary>
    string Type { get; set; }

    /// <summary>Id that the channel gave it.</summary>
    string Id { get; set; }

    /// <summary>Where replies go.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When it was sent, UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, in the sender's time.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel, such as msteams.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>Where it belongs.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Who gets it.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>Id of the activity that it answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>Mentions and other things that the text speaks of.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>What only the channel understands.</summary>
    dynamic ChannelData { get; set; }

    /// <summary>The channel data as <typeparamref name="TypeT"/>; its default if there is none.</summary>
    /// <exception cref="InvalidCastException">The channel data is neither that type nor a JSON object.</exception>
    TypeT GetChannelData<TypeT>();

    /// <summary>The channel data as <typeparamref name="TypeT"/>; false if there is none or it is something else.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);

    /// <summary>This activity as a message; null if it is none.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>This activity as a contact relation update; null if it is none.</summary>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>This activity as an installation update; null if it is none.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>This activity as a conversation update; null if it is none.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>This activity as typing; null if it is none.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>This activity as an end of conversation; null if it is none.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>This activity as an event; null if it is none.</summary>
    IEventActivity AsEventActivity();

    /// <summary>This activity as an invoke; null if it is none.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>This activity as a message update; null if it is none.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>This activity as a message delete; null if it is none.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>This activity as a message reaction; null if it is none.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>This activity as a suggestion; null if it is none.</summary>
    ISuggestionActivity AsSuggestionActivity();

    /// <summary>What is needed to speak in this conversation later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity by a reference.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">True to make it come from the user, false to make it come from the bot.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
