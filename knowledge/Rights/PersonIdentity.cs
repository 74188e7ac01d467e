using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>A person, by all that they can be known again by in what is stored.</summary>
public sealed record PersonIdentity
{
    /// <summary>The bot's own id of the person.</summary>
    public required string Key { get; init; }

    /// <summary>Other ids of the person: what Teams and Entra call them.</summary>
    public EquatableList<string> Ids { get; init; } = [];

    /// <summary>The names that the person goes by, as they are stored.</summary>
    public EquatableList<string> Names { get; init; } = [];

    /// <summary>The personal chats with the bot.</summary>
    public EquatableList<PersonalChat> Chats { get; init; } = [];

    /// <summary>The contacts whom the person fills.</summary>
    public EquatableList<string> ContactIds { get; init; } = [];

    /// <summary>The questions that the person has asked.</summary>
    public EquatableList<string> QuestionIds { get; init; } = [];

    /// <summary>All ids: the bot's own, and those of Teams, Entra and the chats.</summary>
    internal IEnumerable<string> AllIds => [Key, .. Ids, .. Chats.Select(chat => chat.ConversationId)];

    /// <summary>Whether an id is one of the person's.</summary>
    /// <param name="id">The id; null is nobody's.</param>
    public bool Is(string? id) => id is not null && AllIds.Any(own => string.Equals(own, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same person with what else is known of them.</summary>
    /// <param name="other">What else is known.</param>
    public PersonIdentity With(PersonIdentity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Ids = [.. Ids.Union(other.Ids)],
            Names = [.. Names.Union(other.Names)],
            Chats = [.. Chats.Union(other.Chats)],
            ContactIds = [.. ContactIds.Union(other.ContactIds)],
            QuestionIds = [.. QuestionIds.Union(other.QuestionIds)],
        };
    }
}

/// <summary>A chat between one person and the bot.</summary>
/// <param name="ChannelId">The channel of the Bot Framework, such as "msteams".</param>
/// <param name="ConversationId">The conversation.</param>
public sealed record PersonalChat(string ChannelId, string ConversationId);
