using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams.Composing;

/// <summary>Makes answers of lessons for the box in which people write: the card, and how it looks in the list of results.</summary>
/// <param name="cards">Makes cards.</param>
internal sealed class SharedLessons(IReplyCards cards)
{
    private const int LongestLine = 150;

    /// <summary>A list of results.</summary>
    /// <param name="lessons">The lessons, best first; may be empty.</param>
    /// <param name="areNear">Whether to say of each that it only comes near.</param>
    /// <param name="language">The language of everything but the lessons.</param>
    public MessagingExtensionResult List(IEnumerable<Lesson> lessons, bool areNear, Language language)
        => new(attachmentLayout: "list", type: "result", attachments: [.. lessons.Select(lesson => Attachment(lesson, areNear, language))]);

    /// <summary>A sentence in place of results.</summary>
    /// <param name="sentence">The sentence; it is shown as plain text.</param>
    public static MessagingExtensionResult Sentence(string sentence) => new(type: "message", text: sentence);

    private MessagingExtensionAttachment Attachment(Lesson lesson, bool isNear, Language language)
        => cards.Show(new SharedLessonReply(language, lesson)).Attachments[0]
            .ToMessagingExtensionAttachment(Preview(lesson, isNear, CardTexts.In(language)).ToAttachment());

    private static ThumbnailCard Preview(Lesson lesson, bool isNear, CardTexts texts)
    {
        string[] facts = [new LessonWords(texts).Status(lesson), lesson.Organisation ?? texts["AcrossProjects"], texts.Month(lesson.AsOf)];
        var line = Shortened.To(PlainText.Line(string.Join(" · ", facts)), LongestLine);
        return new ThumbnailCard
        {
            Title = PlainText.Line(lesson.Title),
            Text = isNear ? texts.Format("PreviewNear", line) : line,
        };
    }
}
