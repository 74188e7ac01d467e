using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Where cards lead to, outside themselves.</summary>
/// <param name="Lessons">The links of lessons.</param>
/// <param name="Chats">Links to the chat with the bot.</param>
public sealed record CardLinks(LessonLinks Lessons, ChatLinks Chats)
{
    /// <summary>Nowhere: a bot that is not registered and has no public address.</summary>
    public static CardLinks None { get; } = new(LessonLinks.None, ChatLinks.None);
}
