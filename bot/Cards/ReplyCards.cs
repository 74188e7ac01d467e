using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards.Administration;
using TeamsPilotBot.Bot.Cards.CheckIns;
using TeamsPilotBot.Bot.Cards.Digests;
using TeamsPilotBot.Bot.Cards.Directory;
using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Bot.Cards.Gaps;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Bot.Cards.Keeping;
using TeamsPilotBot.Bot.Cards.Logging;
using TeamsPilotBot.Bot.Cards.Matching;
using TeamsPilotBot.Bot.Cards.Numbers;
using TeamsPilotBot.Bot.Cards.Portfolio;
using TeamsPilotBot.Bot.Cards.Recurring;
using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Bot.Cards.Rights;
using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Bot.Cards.Versions;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Replies as Adaptive Cards 1.5, from the templates that are built into the bot. Safe to use from several threads.</summary>
/// <param name="links">Where cards lead to.</param>
public sealed class ReplyCards(CardLinks links) : IReplyCards
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";
    private const int SummaryLength = 150;

    /// <summary>Cards of a bot that is not registered and has no public address.</summary>
    public ReplyCards()
        : this(CardLinks.None)
    {
    }

    /// <inheritdoc/>
    public IMessageActivity Show(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (NoteOf(reply) is { } note)
        {
            return Plain(note, reply.Language);
        }

        IMessageActivity? message = null;
        foreach (var limit in HasWholeTexts(reply) ? CardSize.WholeTextLimits : CardSize.TextLimits)
        {
            message = Message(reply, limit);
            if (CardSize.Of(message) <= CardSize.Budget)
            {
                break;
            }
        }

        return reply is FileReply file ? new FileMessage(file, message!) : message!;
    }

    /// <summary>Whether people write or decide on what stands there, so that it is shortened only where nothing else helps.</summary>
    private static bool HasWholeTexts(Reply reply)
        => reply is HandOffReply or HandOffPreviewReply or HelpOfferReply or ContactFormReply or DraftReply or LessonReportReply or SharedLessonReply or ReviewReply or LessonFormReply
            or LoggingCard or CheckInFormReply;

    /// <summary>The line of text, for a reply that is no card.</summary>
    private static string? NoteOf(Reply reply) => reply switch
    {
        HandOffNoteReply note => HandOffNotes.Of(note, HandOffTexts.In(note.Language)),
        SubmissionNoteReply note => SubmissionNotes.Of(note, ReviewCardTexts.In(note.Language)),
        DraftNoteReply note => DraftNotes.Of(note, DraftCardTexts.In(note.Language)),
        KeeperNoteReply note => KeepNotes.Of(note, KeepCardTexts.In(note.Language)),
        ReportClosedReply note => KeepNotes.Of(note, KeepCardTexts.In(note.Language)),
        AnnualReminderReply note => CheckInCardTexts.In(note.Language).Format("AnnualReminder", note.Reported),
        IntroductionNoteReply note => MatchCardTexts.In(note.Language).Format("CameToNothingNote", PlainText.Line(note.Place)),
        SeatNoteReply note => SeatNotes.Of(note, DirectoryTexts.In(note.Language)),
        _ => null,
    };

    private static Activity Plain(string text, Language language)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = TextFormatTypes.Plain;
        message.Locale = language.Code();
        return message;
    }

    private IMessageActivity Message(Reply reply, int limit)
    {
        var (template, data, label) = HandOffContent(reply, limit) ?? DirectoryContent(reply, limit) ?? AdministrationContent(reply, limit) ?? DraftContent(reply, limit)
            ?? RecurringContent(reply, limit) ?? RightsContent(reply, limit) ?? KeepContent(reply, limit) ?? ReviewContent(reply, limit)
            ?? LoggingContent(reply, limit) ?? SubscriptionContent(reply, limit) ?? DigestContent(reply, limit) ?? CheckInContent(reply, limit) ?? MatchContent(reply, limit) ?? PortfolioContent(reply, limit) ?? GapContent(reply, limit) ?? NumbersContent(reply) ?? Content(reply, limit);
        JObject card = CardTemplates.Get(template).Expand(data.ToJson(), label);
        ActionStamp.Apply(card, reply);
        var message = MessageFactory.Attachment(new Attachment { ContentType = ContentType, Content = card });
        message.Summary = Shortened.To(data.Summary, SummaryLength);
        message.Locale = reply.Language.Code();
        if (reply is AnswerReply { LeadAbove: true } above)
        {
            LeadMessage.Apply(message, above, links.Lessons);
        }

        return message;
    }

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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
    }

    private static CardContent? DirectoryContent(Reply reply, int limit)
    {
        var texts = DirectoryTexts.In(reply.Language);
        var cards = new DirectoryCards(texts, limit);
        (string, CardData)? content = reply switch
        {
            SeatChoiceReply choice => ("Directory", cards.Choose(choice)),
            SeatRequestReply request => ("Directory", cards.Request(request)),
            AwayReply away => ("Directory", cards.Away(away)),
            LeaveReply leave => ("Directory", cards.Leave(leave)),
            ConfirmReply confirm => ("Directory", cards.Confirm(confirm)),
            DirectoryDoneReply done => ("Directory", cards.Done(done)),
            DirectoryListReply list => ("DirectoryList", DirectoryListCard.Of(list, texts, limit)),
            ContactFormReply form => ("ContactForm", ContactFormCard.Of(form, texts, limit)),
            UndeliveredReply undelivered => ("Undelivered", UndeliveredCard.Of(undelivered, texts, limit)),
            _ => null,
        };
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
    }

    private static CardContent? AdministrationContent(Reply reply, int limit)
    {
        var texts = AdministrationCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            OverviewReply overview => ("Administration", OverviewCard.Of(overview, texts)),
            RoleListReply list => ("RoleList", RoleListCard.Of(list, texts, limit)),
            RoleChoiceReply choice => ("RoleChoice", RoleChoiceCard.Of(choice, texts, limit)),
            RoleFormReply form => ("RoleForm", RoleFormCard.Of(form, texts, limit)),
            TenantListReply list => ("TenantList", TenantListCard.Of(list, texts, limit)),
            TenantFormReply form => ("TenantForm", TenantFormCard.Of(form, texts)),
            TenantRemoveReply remove => ("TenantRemove", TenantRemoveCard.Of(remove, texts, limit)),
            SetupReply setup => ("Setup", SetupCard.Of(setup, texts, limit)),
            _ => null,
        };
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
    }

    private static CardContent? RightsContent(Reply reply, int limit)
    {
        var data = reply switch
        {
            ErasePreviewReply preview => RightsCard.Of(preview, limit),
            EraseReceiptReply receipt => RightsCard.Of(receipt, limit),
            EraseCancelledReply cancelled => RightsCard.Of(cancelled),
            _ => null,
        };
        return data is null ? null : new CardContent("Rights", data, key => RightsTexts.Catalog.Get(reply.Language, key));
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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
    }

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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
    }

    private static CardContent? SubscriptionContent(Reply reply, int limit)
    {
        var texts = SubscriptionCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            SubscriptionReply subscription => ("SubscriptionSettings", SubscriptionSettingsCard.Of(subscription, texts, limit)),
            SubscriptionListReply list => ("SubscriptionList", SubscriptionListCard.Of(list, texts, limit)),
            _ => null,
        };
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
    }

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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
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
        return content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
    }

    private static CardContent? NumbersContent(Reply reply)
    {
        var texts = NumbersCardTexts.In(reply.Language);
        return reply is NumbersReply numbers ? new CardContent("Numbers", NumbersCard.Of(numbers, texts), key => texts[key]) : null;
    }

    private CardContent Content(Reply reply, int limit)
    {
        var texts = CardTexts.In(reply.Language);
        (string Template, CardData Data) content = reply switch
        {
            WelcomeReply => ("Welcome", WelcomeCard.Of(texts)),
            HelpReply help => ("Help", HelpCard.Of(help, texts)),
            RefusalReply refusal => ("Refusal", RefusalCard.Of(refusal, texts)),
            RegistryReply registry => ("Registry", RegistryCard.Of(registry, texts, limit)),
            AnswerReply answer => ("Answer", AnswerCard.Of(answer, texts, limit)),
            LessonReply lesson => ("Lesson", LessonPage.Of(lesson, links, texts)),
            ShownLessonReply shown => ("Lesson", LessonPage.Of(shown, links, texts)),
            DigestLessonReply opened => ("Lesson", LessonPage.Of(opened, links, texts)),
            SharedLessonReply shared => ("SharedLesson", SharedLessonCard.Of(shared, links, texts, limit)),
            ContactReply contact => ("Guidance", new GuidanceCards(texts, limit).Contact(contact)),
            ProjectContactReply project => ("Guidance", new GuidanceCards(texts, limit).Project(project)),
            FileReply file => ("File", FileCard.Of(file, texts, link: null)),
            _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "There is no card for this reply."),
        };
        return new CardContent(content.Template, content.Data, key => texts[key]);
    }

    /// <summary>What a card is made of.</summary>
    /// <param name="Template">The name of the template.</param>
    /// <param name="Data">What it is filled with.</param>
    /// <param name="Label">The fixed texts.</param>
    private sealed record CardContent(string Template, CardData Data, Func<string, string> Label);
}
