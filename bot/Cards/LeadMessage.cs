using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>
/// A lead as the text of a message above its card. One by a language model is marked as Teams marks such messages: the label, a
/// source for each sentence, and the question what people think of it (learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content).
/// </summary>
internal static class LeadMessage
{
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    /// <summary>Puts the lead of a reply into its message.</summary>
    /// <param name="message">The message, with its card.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="links">Where lessons can be read.</param>
    public static void Apply(IMessageActivity message, AnswerReply reply, LessonLinks links)
    {
        var answer = reply.Answer;
        message.TextFormat = TextFormatTypes.Markdown;
        if (answer.Written.Count == 0)
        {
            message.Text = MarkdownText.Escape(answer.Lead);
            return;
        }

        message.Text = Joined(SoFar(answer.Frame!, answer.Written), MarkdownText.Escape(answer.Frame!.After));
        message.Entities = [.. message.Entities ?? [], Label(answer, links)];
        message.ChannelData = new JObject { ["feedbackLoop"] = new JObject { ["type"] = "default" } };
    }

    /// <summary>The beginning of such a message, as far as it is written: the text goes on with what comes after.</summary>
    /// <param name="frame">What stands around the sentences.</param>
    /// <param name="sentences">The sentences so far.</param>
    public static string SoFar(LeadFrame frame, IReadOnlyList<LeadSentence> sentences)
    {
        List<string> cited = [.. LeadSentence.Cited(sentences)];
        return Joined([MarkdownText.Escape(frame.Before), .. sentences.Select(sentence =>
            $"{MarkdownText.Escape(sentence.Text)} {string.Concat(sentence.Lessons.Distinct().Select(lesson => $"[{cited.IndexOf(lesson) + 1}]"))}")]);
    }

    private static string Joined(params IEnumerable<string> parts) => string.Join(' ', parts.Where(part => part.Length > 0));

    private static Entity Label(Answer answer, LessonLinks links) => new("https://schema.org/Message")
    {
        Properties = new JObject
        {
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["additionalType"] = new JArray("AIGeneratedContent"),
            ["citation"] = new JArray(LeadSentence.Cited(answer.Written).Select((id, index) => Claim(Lesson(answer, id), index + 1, links))),
        },
    };

    private static Lesson Lesson(Answer answer, string id)
        => answer.Hits.Select(hit => hit.Lesson).Concat(answer.Conflicts.SelectMany(conflict => new[] { conflict.First, conflict.Second })).First(lesson => lesson.Id == id);

    private static JObject Claim(Lesson lesson, int position, LessonLinks links)
    {
        var appearance = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Shortened.To(PlainText.Line(lesson.Title), LongestName),
            ["abstract"] = Shortened.To(PlainText.Line(lesson.Problem), LongestAbstract),
        };
        if (links.To(lesson.Id) is { } url)
        {
            appearance["url"] = url;
        }

        return new JObject { ["@type"] = "Claim", ["position"] = position, ["appearance"] = appearance };
    }
}
