using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The data of the card that says that a question was sent, where others read along.</summary>
internal sealed record HandOffSentCard : CardData
{
    public required string To { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static HandOffSentCard Of(HandOffSentReply reply, HandOffTexts texts)
    {
        var people = new HandOffPeople(reply.HandOff, HandOffViewer.Reader, null, texts);
        var to = HandOffStanding.LiesWithAdministrators(reply.HandOff) ? texts["SentToAdministrators"] : texts.Format("SentTo", people.Handler);
        return new HandOffSentCard { Speak = $"{texts["SentHeading"]}. {to} {texts["SentWhere"]}", Summary = texts["SentHeading"], To = to };
    }
}
