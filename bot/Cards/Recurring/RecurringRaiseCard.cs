using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.Recurring;

/// <summary>The data of the card on which a group is raised.</summary>
internal sealed record RecurringRaiseCard : CardData
{
    public required RecurringItem Group { get; init; }

    public required string Proposal { get; init; }

    /// <summary>Said where the proposed body has no contact.</summary>
    public string? Nobody { get; init; }

    public required string Body { get; init; }

    public required IReadOnlyList<Choice> Bodies { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RecurringRaiseCard Of(RecurringRaiseReply reply, RecurringTexts texts, int limit)
    {
        var proposal = texts.Format("Proposal", texts.Body(reply.Route.Body), reply.Route.Reason);
        var group = RecurringItem.Of(reply.Group, texts, limit);
        return new RecurringRaiseCard
        {
            Speak = Shortened.To($"{texts["RaiseHeading"]}: {group.Title} {proposal}", 1_000),
            Summary = texts["RaiseHeading"],
            Group = group,
            Proposal = proposal,
            Nobody = reply.Route.ContactId is null ? texts.Format("Nobody", texts.Body(reply.Route.Body)) : null,
            Body = reply.Route.Body.ToString(),
            Bodies = [.. Enum.GetValues<NationalBody>().Select(body => new Choice(texts.Body(body), body.ToString()))],
        };
    }
}
