namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>Whom a message is for.</summary>
/// <param name="Kind">What kind of recipient.</param>
/// <param name="Id">The bot's own id of the person, or the conversation id of the channel; empty for the administrators and the curators.</param>
public sealed record Recipient(RecipientKind Kind, string Id)
{
    /// <summary>Whoever administers the bot at the moment of sending, each in a chat of their own.</summary>
    public static Recipient Administrators { get; } = new(RecipientKind.Administrators, string.Empty);

    /// <summary>Whoever looks after the lessons at the moment of sending, each in a chat of their own; the administrators where nobody does.</summary>
    public static Recipient Curators { get; } = new(RecipientKind.Curators, string.Empty);

    /// <summary>A person, in the personal chat with the bot.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    public static Recipient Person(string key) => new(RecipientKind.Person, key);

    /// <summary>A channel in Teams.</summary>
    /// <param name="conversationId">The conversation id of the channel.</param>
    public static Recipient Channel(string conversationId) => new(RecipientKind.Channel, conversationId);
}

/// <summary>A kind of recipient.</summary>
public enum RecipientKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A channel.</summary>
    Channel,

    /// <summary>The administrators of the bot.</summary>
    Administrators,

    /// <summary>The curators of the lessons.</summary>
    Curators,
}
