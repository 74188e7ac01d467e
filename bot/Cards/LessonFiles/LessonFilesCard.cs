using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.LessonFiles;

/// <summary>The data of the card about how lessons get out and in.</summary>
internal sealed record LessonFilesCard : CardData
{
    public required string Out { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static LessonFilesCard Of(LessonFilesReply reply, LessonFileCardTexts texts)
    {
        var exported = texts.Count("Out", reply.Lessons);
        return new LessonFilesCard { Speak = $"{texts["Heading"]}. {exported} {texts["In"]}", Summary = texts["Heading"], Out = exported };
    }
}
