using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The data of a lesson that stands in a message to others.</summary>
internal sealed record SharedLessonCard : CardData
{
    public required LessonBlock Lesson { get; init; }

    /// <summary>Whether to say that lessons stay in Danish.</summary>
    public required bool Foreign { get; init; }

    /// <summary>Whether to say that this is no legal advice.</summary>
    public required bool Legal { get; init; }

    /// <summary>The lesson's link; null if there are no links.</summary>
    public string? Link { get; init; }

    /// <summary>Where the whole lesson can be read: the chat with the bot, else the link; null if there is neither.</summary>
    public string? Open { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="links">Where it leads to.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SharedLessonCard Of(SharedLessonReply reply, CardLinks links, CardTexts texts, int limit)
    {
        var lesson = reply.Lesson;
        var block = LessonBlock.Of(lesson, new LessonWords(texts), limit);
        var link = links.Lessons.To(lesson.Id);
        return new SharedLessonCard
        {
            Speak = $"{lesson.Title}: {block.Status}. {Shortened.To(block.Place, 300)}.",
            Summary = lesson.Title,
            Lesson = block,
            Foreign = reply.Language != Language.Danish,
            Legal = lesson.Category == Category.Legal,
            Link = link,
            Open = links.Chats.To(texts.Format("ShowLessonMessage", lesson.Id)) ?? link,
        };
    }
}
