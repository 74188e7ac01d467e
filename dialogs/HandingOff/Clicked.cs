using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>Who clicked on a card, and where.</summary>
/// <param name="Person">Who clicked.</param>
/// <param name="Language">The language to answer in.</param>
/// <param name="Conversation">The kind of conversation.</param>
/// <param name="ConversationId">The conversation; of a channel without the message that a thread began with.</param>
/// <param name="CardId">The message with the card; null if the client does not tell.</param>
public sealed record Clicked(Person Person, Language Language, ConversationKind Conversation, string ConversationId, string? CardId)
{
    /// <summary>The name that the person goes by in Teams; null if the client does not tell.</summary>
    public string? Name { get; init; }

    /// <summary>The person's Entra object id; null if the client does not tell.</summary>
    public string? UserId { get; init; }

    /// <summary>The Entra tenant that the person writes from; null if the client does not tell.</summary>
    public string? TenantId { get; init; }

    /// <summary>The channel that was clicked in; null elsewhere, and where nobody asks for it.</summary>
    public ChannelHere? Channel { get; init; }

    /// <summary>Whether nobody else reads along.</summary>
    public bool IsAlone => Conversation == ConversationKind.Personal;

    /// <summary>The person as the rules for hand-offs see them.</summary>
    public Actor Actor => Actor.Person(Person.Key, Person.Contacts, Person.Roles.Contains(Role.Administrator), Name, Person.Roles.Contains(Role.Curator));

    /// <summary>Where the clicked card stands, in the language that the click is answered in; null if that is not known, or if it belongs to nobody in particular.</summary>
    public CardPlace? Place => CardId is null ? null : Conversation switch
    {
        ConversationKind.Personal => new CardPlace(Recipient.Person(Person.Key), ConversationId, CardId) { Language = Language },
        ConversationKind.Channel => new CardPlace(Recipient.Channel(ConversationId), ConversationId, CardId) { Language = Language },
        _ => null,
    };
}
