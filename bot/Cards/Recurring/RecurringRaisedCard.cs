using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.Recurring;

/// <summary>The data of the card that says what came of a raising.</summary>
internal sealed record RecurringRaisedCard : CardData
{
    public required string Title { get; init; }

    public required IReadOnlyList<PlainSentence> Sentences { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RecurringRaisedCard Of(RecurringRaisedReply reply, RecurringTexts texts, int limit)
    {
        var body = texts.Body(reply.Body);
        var sentences = new[]
        {
            reply.Raised > 0 || reply.Already == 0 ? texts.Format(reply.Raised switch { 0 => "RaisedNone", 1 => "RaisedOne", _ => "RaisedMany" }, reply.Raised, body) : null,
            reply.Already == 0 ? null : texts.Format(reply.Already == 1 ? "AlreadyOne" : "AlreadyMany", reply.Already, body),
        }.OfType<string>().Concat(reply.Refused.Select(pair => texts.Format(Why(pair.Key), pair.Value))).ToList();
        return new RecurringRaisedCard
        {
            Speak = string.Join(' ', sentences),
            Summary = sentences[0],
            Title = Shortened.To(reply.Group.Title, Math.Min(limit, 300)),
            Sentences = [.. sentences.Select(sentence => new PlainSentence(sentence))],
        };
    }

    private static string Why(Refusal refusal) => refusal switch
    {
        Refusal.NotYours => "WhyNotYours",
        Refusal.NotNow => "WhyNotNow",
        Refusal.Ended => "WhyEnded",
        _ => "WhyOther",
    };
}
