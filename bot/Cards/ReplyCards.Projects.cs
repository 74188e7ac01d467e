using TeamsPilotBot.Bot.Cards.CheckIns;
using TeamsPilotBot.Bot.Cards.Gaps;
using TeamsPilotBot.Bot.Cards.Matching;
using TeamsPilotBot.Bot.Cards.Portfolio;
using TeamsPilotBot.Bot.Cards.Recurring;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <content>Cards of projects: check-ins, introductions, the portfolio and the matrix.</content>
public sealed partial class ReplyCards
{
    private static CardContent? CheckInContent(Reply reply, int limit)
    {
        var texts = CheckInCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            CheckInFormReply form => ("CheckInForm", CheckInFormCard.Of(form, texts, limit)),
            CheckInSentReply sent => ("CheckInNote", CheckInNoteCard.Of(sent, texts, limit)),
            CheckInDoneReply done => ("CheckInNote", CheckInNoteCard.Of(done, texts, limit)),
            CheckInChoiceReply choice => ("CheckInNote", CheckInNoteCard.Of(choice, texts, limit)),
            CheckInTotalsReply totals => ("CheckInTotals", CheckInTotalsCard.Of(totals, texts)),
            CheckInWordsReply words => ("CheckInWords", CheckInWordsCard.Of(words, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? MatchContent(Reply reply, int limit)
    {
        var texts = MatchCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            ProjectChoiceReply choice => ("ProjectChoice", ProjectChoiceCard.Of(choice, texts, limit)),
            OwnProjectsReply own => ("OwnProjects", OwnProjectsCard.Of(own, texts, limit)),
            MatchListReply list => ("MatchList", MatchListCard.Of(list, texts, limit)),
            IntroductionReply introduction => ("Introduction", IntroductionCard.Of(introduction, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? PortfolioContent(Reply reply, int limit)
    {
        var texts = PortfolioCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            PortfolioReply portfolio => ("Portfolio", PortfolioCard.Of(portfolio, texts, limit)),
            ProjectPlaceReply place => ("ProjectPlace", ProjectPlaceCard.Of(place, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? GapContent(Reply reply, int limit)
    {
        var texts = GapCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            GapMatrixReply matrix => ("GapMatrix", GapMatrixCard.Of(matrix, texts)),
            GapCategoryReply area => ("GapCategory", GapCategoryCard.Of(area, texts, RecurringTexts.In(reply.Language), limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }
}
