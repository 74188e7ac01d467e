using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Replies as Adaptive Cards 1.5, from the templates that are built into the bot. Safe to use from several threads.</summary>
public sealed class ReplyCards : IReplyCards
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";
    private const int SummaryLength = 150;

    /// <inheritdoc/>
    public IMessageActivity Show(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var texts = CardTexts.In(reply.Language);
        IMessageActivity? message = null;
        foreach (var limit in CardSize.TextLimits)
        {
            message = Message(reply, texts, limit);
            if (CardSize.Of(message) <= CardSize.Budget)
            {
                break;
            }
        }

        return message!;
    }

    private static IMessageActivity Message(Reply reply, CardTexts texts, int limit)
    {
        var (template, data) = Content(reply, texts, limit);
        JObject card = CardTemplates.Get(template).Expand(data.ToJson(), key => texts[key]);
        ActionStamp.Apply(card, reply as QuestionReply);
        var message = MessageFactory.Attachment(new Attachment { ContentType = ContentType, Content = card });
        message.Summary = Shortened.To(data.Summary, SummaryLength);
        message.Locale = texts.Code;
        return message;
    }

    private static (string Template, CardData Data) Content(Reply reply, CardTexts texts, int limit) => reply switch
    {
        WelcomeReply => ("Welcome", WelcomeCard.Of(texts)),
        HelpReply help => ("Help", HelpCard.Of(help, texts)),
        RefusalReply refusal => ("Refusal", RefusalCard.Of(refusal, texts)),
        RegistryReply registry => ("Registry", RegistryCard.Of(registry, texts, limit)),
        AnswerReply answer => ("Answer", AnswerCard.Of(answer, texts, limit)),
        LessonReply lesson => ("Lesson", LessonPage.Of(lesson, texts)),
        ContactReply contact => ("Guidance", new GuidanceCards(texts, limit).Contact(contact)),
        ProjectContactReply project => ("Guidance", new GuidanceCards(texts, limit).Project(project)),
        LoggingReply logging => ("Guidance", new GuidanceCards(texts, limit).Logging(logging)),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "There is no card for this reply."),
    };
}
