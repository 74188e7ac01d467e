using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>Where a card stands, so that it can be updated. A recipient has more than one if a card had to be sent again.</summary>
/// <param name="To">Whose card it is.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="ActivityId">The message in it.</param>
public sealed record CardPlace(Recipient To, string ConversationId, string ActivityId)
{
    /// <summary>The language that the card stands there in, and stays in when it is updated; null if it is not known.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether it is the same card, in whatever language.</summary>
    /// <param name="other">The other.</param>
    public bool IsSame(CardPlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Language = other.Language } == other;
    }
}
