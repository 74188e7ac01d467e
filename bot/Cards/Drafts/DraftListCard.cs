using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Drafts;

/// <summary>The data of a list of drafts.</summary>
internal sealed record DraftListCard : CardData
{
    public required string Heading { get; init; }

    public required IReadOnlyList<DraftItem> Items { get; init; }

    /// <summary>How many more there are; null if all are shown.</summary>
    public string? More { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static DraftListCard Of(DraftListReply reply, DraftCardTexts texts, int limit)
    {
        var heading = reply.Total == 1 ? texts["ListHeadingOne"] : texts.Format("ListHeading", reply.Total);
        var items = reply.Items.Select(draft => new DraftItem(
            draft.Id,
            Shortened.To(draft.Text.Title.Length > 0 ? draft.Text.Title : draft.Text.Problem, Math.Min(limit, 200)),
            Shortened.To(draft.Origin.Source, Math.Min(limit, 200)))).ToList();
        return new DraftListCard
        {
            Speak = Shortened.To(string.Join(' ', [heading, .. items.Select(item => item.Title + ".")]), 1_000),
            Summary = heading,
            Heading = heading,
            Items = items,
            More = reply.Total > reply.Items.Count ? texts.Format("ListMore", reply.Total - reply.Items.Count) : null,
        };
    }
}

/// <summary>A draft in a list.</summary>
internal sealed record DraftItem(string Id, string Title, string Facts);
