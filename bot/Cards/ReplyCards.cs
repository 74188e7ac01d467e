using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards.CheckIns;
using TeamsPilotBot.Bot.Cards.Directory;
using TeamsPilotBot.Bot.Cards.Drafts;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Bot.Cards.Keeping;
using TeamsPilotBot.Bot.Cards.Matching;
using TeamsPilotBot.Bot.Cards.Numbers;
using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Bot.Cards.Rights;
using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Replies as Adaptive Cards 1.5, from the templates that are built into the bot. Safe to use from several threads.</summary>
/// <param name="links">Where cards lead to.</param>
public sealed partial class ReplyCards(CardLinks links) : IReplyCards
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
        var (template, data, label) = HandOffContent(reply, limit) ?? DirectoryContent(reply, limit) ?? DraftContent(reply, limit)
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
        return CardContent.Of(content, texts);
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
}
