using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.SearchWords;

/// <summary>The data of the question whether words are really to be removed.</summary>
internal sealed record SearchWordRemovalCard : CardData
{
    public required string Line { get; init; }

    public required string Origin { get; init; }

    public required string Word { get; init; }

    public required int First { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SearchWordRemovalCard Of(SearchWordRemovalReply reply, SearchWordCardTexts texts, int limit)
    {
        var line = Shortened.To(texts.Line(reply.Word), limit);
        return new SearchWordRemovalCard
        {
            Speak = $"{texts["RemoveHeading"]} {line}. {texts["RemoveLead"]}",
            Summary = texts["RemoveHeading"],
            Line = line,
            Origin = texts.Origin(reply.Word),
            Word = reply.Word.Id,
            First = reply.First,
        };
    }
}
