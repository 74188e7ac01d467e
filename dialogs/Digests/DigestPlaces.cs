using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>Tells whether a click came from where a digest was posted: a card can be sent on, and what its buttons carry be made up. Pure.</summary>
internal static class DigestPlaces
{
    /// <summary>Whether a click came from the chat or the channel of a subscription.</summary>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="by">Who clicked, and where.</param>
    public static bool IsAt(string subscriptionId, Clicked by) => by.Conversation switch
    {
        ConversationKind.Personal => subscriptionId == SubscriptionIds.Of(Recipient.Person(by.Person.Key)),
        ConversationKind.Channel => subscriptionId == SubscriptionIds.Of(Recipient.Channel(by.ConversationId)),
        _ => false,
    };
}
