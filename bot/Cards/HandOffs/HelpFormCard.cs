using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The data of the card on which somebody helps with a question of another: never who asked it, nor from which authority.</summary>
internal sealed record HelpFormCard : CardData
{
    public string? Notice { get; init; }

    public required string Question { get; init; }

    public required string Facts { get; init; }

    public string? Typed { get; init; }

    public required int Most { get; init; }

    public required bool CanSend { get; init; }

    public required bool CanTell { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text; what can be edited has more room.</param>
    public static HelpFormCard Of(HelpOfferReply reply, HandOffTexts texts, int limit) => new()
    {
        Speak = string.Join(' ', new[] { reply.Notice, texts["HelpHeading"], Shortened.To(reply.Question, 300) }.OfType<string>()),
        Summary = texts["HelpHeading"],
        Notice = reply.Notice,
        Question = Shortened.To(reply.Question, TextRoom.Question(limit)),
        Facts = string.Join(" · ", new[] { texts.Sector(reply.Sector), texts.Format("SentOn", texts.Date(reply.AskedAt)) }.OfType<string>()),
        Typed = reply.Typed is { } typed ? Shortened.To(typed, TextRoom.Answer(limit)) : null,
        Most = LessonValidator.LongestText,
        CanSend = reply.CanSend,
        CanTell = reply.CanTell,
    };
}

/// <summary>The data of the card that says that a suggestion was sent.</summary>
internal sealed record HelpSentCard : CardData
{
    public string? Text { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static HelpSentCard Of(HelpSentReply reply, HandOffTexts texts, int limit) => new()
    {
        Speak = $"{texts["HelpSentHeading"]} {texts["HelpSentNext"]}",
        Summary = texts["HelpSentHeading"],
        Text = reply.Text is { } text ? Shortened.To(text, TextRoom.Answer(limit)) : null,
    };
}
