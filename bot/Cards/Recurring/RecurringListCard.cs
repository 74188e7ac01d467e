using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;

namespace TeamsPilotBot.Bot.Cards.Recurring;

/// <summary>The data of the list of what recurs.</summary>
internal sealed record RecurringListCard : CardData
{
    public required IReadOnlyList<RecurringItem> Items { get; init; }

    /// <summary>"6–10 af 12"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public int? Next { get; init; }

    public required int Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RecurringListCard Of(RecurringListReply reply, RecurringTexts texts, int limit)
    {
        var items = reply.Items.Select(group => RecurringItem.Of(group, texts, limit)).ToList();
        var end = reply.First + items.Count;
        return new RecurringListCard
        {
            Speak = Shortened.To(string.Join(' ', [$"{texts["ListHeading"]}.", .. reply.Items.Select(group => $"{texts.Format("Askers", group.Askers)}: {group.Title}")]), 1_000),
            Summary = texts["ListHeading"],
            Items = items,
            Page = items.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            Next = end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - RecurringListReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }
}

/// <summary>A group in the list.</summary>
/// <param name="Id">The group.</param>
/// <param name="Title">The question that stands for it.</param>
/// <param name="Facts">What there is to know about it.</param>
/// <param name="Raised">To whom it was raised; null if it was not.</param>
/// <param name="CanRaise">Whether there is anything to raise.</param>
internal sealed record RecurringItem(string Id, string Title, string Facts, string? Raised, bool CanRaise)
{
    private const int LongestTitle = 300;

    /// <summary>A group as the list shows it.</summary>
    /// <param name="group">The group.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RecurringItem Of(RecurringGroup group, RecurringTexts texts, int limit) => new(
        group.Id,
        Shortened.To(group.Title, Math.Min(limit, LongestTitle)),
        texts.Facts(group),
        group.EscalatedTo is { } body ? texts.Format("RaisedTo", texts.Body(body)) : null,
        group.Open);
}
