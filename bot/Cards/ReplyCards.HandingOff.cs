using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Bot.Cards.Recurring;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <content>Cards of hand-offs, drafts made of them, and questions that recur.</content>
public sealed partial class ReplyCards
{
    private static CardContent? HandOffContent(Reply reply, int limit)
    {
        var texts = HandOffTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            HandOffPreviewReply preview => ("HandOffPreview", HandOffPreviewCard.Of(preview, texts, limit)),
            HandOffReply handOff => ("HandOff", HandOffCard.Of(handOff, texts, limit)),
            HandOffListReply list => ("HandOffList", HandOffListCard.Of(list, texts, limit)),
            HandOffSentReply sent => ("HandOffSent", HandOffSentCard.Of(sent, texts)),
            HelpOfferReply help => ("HelpForm", HelpFormCard.Of(help, texts, limit)),
            HelpSentReply sent => ("HelpSent", HelpSentCard.Of(sent, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? DraftContent(Reply reply, int limit)
    {
        var texts = DraftCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            DraftReply draft => ("Draft", DraftCard.Of(draft, texts, limit)),
            DraftListReply list => ("DraftList", DraftListCard.Of(list, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? RecurringContent(Reply reply, int limit)
    {
        var texts = RecurringTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            RecurringListReply list => ("RecurringList", RecurringListCard.Of(list, texts, limit)),
            RecurringRaiseReply raise => ("RecurringRaise", RecurringRaiseCard.Of(raise, texts, limit)),
            RecurringRaisedReply raised => ("RecurringRaised", RecurringRaisedCard.Of(raised, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }
}
