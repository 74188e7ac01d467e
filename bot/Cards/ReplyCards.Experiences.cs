using TeamsPilotBot.Bot.Cards.Keeping;
using TeamsPilotBot.Bot.Cards.Logging;
using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Bot.Cards.Versions;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards;

/// <content>Cards of experiences: told, looked through, and kept alive.</content>
public sealed partial class ReplyCards
{
    private static CardContent? LoggingContent(Reply reply, int limit)
    {
        var texts = LoggingCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            TellingReply { Telling: true, Submission: { Step: not TellingStep.Preview } or { Field: not null } } telling => ("TellingStep", TellingStepCard.Of(telling, texts, limit)),
            TellingReply telling => ("TellingPreview", TellingPreviewCard.Of(telling, texts, limit)),
            TellingListReply list => ("TellingList", TellingListCard.Of(list, texts, limit)),
            ExperienceFormReply form => ("ExperienceForm", ExperienceFormCard.Of(form, texts)),
            LoggingCard note => ("TellingNote", TellingNoteCard.Of(note, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? ReviewContent(Reply reply, int limit)
    {
        var texts = ReviewCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            ReviewReply review => ("Review", ReviewCard.Of(review, texts, limit)),
            ReviewListReply list => ("ReviewList", ReviewListCard.Of(list, texts, limit)),
            ReviewStandingReply standing => ("ReviewStanding", StandingCard.Of(standing, texts, limit)),
            SubmissionStandingReply standing => ("ReviewStanding", StandingCard.Of(standing, texts, limit)),
            VersionListReply list => ("VersionList", VersionListCard.Of(list, texts, limit)),
            VersionCompareReply compare => ("VersionCompare", VersionCompareCard.Of(compare, texts, limit)),
            LessonFormReply form => ("LessonForm", LessonFormCard.Of(form, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? KeepContent(Reply reply, int limit)
    {
        var texts = KeepCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            KeepListReply list => ("KeepList", KeepListCard.Of(list, texts, limit)),
            ReportFormReply form => ("ReportForm", ReportFormCard.Of(form, texts, limit)),
            LessonReportReply report => ("LessonReport", LessonReportCard.Of(report, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }
}
