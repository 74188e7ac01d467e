namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>Where a card stands, so that it can be updated. A recipient has more than one if a card had to be sent again.</summary>
/// <param name="To">Whose card it is.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="ActivityId">The message in it.</param>
public sealed record CardPlace(Recipient To, string ConversationId, string ActivityId);
