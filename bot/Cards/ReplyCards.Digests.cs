using TeamsPilotBot.Bot.Cards.Digests;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <content>Cards of the weekly digest, and of who gets it.</content>
public sealed partial class ReplyCards
{
    private static CardContent? SubscriptionContent(Reply reply, int limit)
    {
        var texts = SubscriptionCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            SubscriptionReply subscription => ("SubscriptionSettings", SubscriptionSettingsCard.Of(subscription, texts, limit)),
            SubscriptionListReply list => ("SubscriptionList", SubscriptionListCard.Of(list, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? DigestContent(Reply reply, int limit)
    {
        var texts = DigestCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            DigestReply digest => ("Digest", DigestCard.Of(digest, texts, limit)),
            DigestRestReply rest => ("DigestRest", DigestRestCard.Of(rest, texts, limit)),
            DigestTopicsReply topics => ("DigestTopics", DigestTopicsCard.Of(topics, texts)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }
}
