using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The data of a list of hand-offs.</summary>
internal sealed record HandOffListCard : CardData
{
    public required string Heading { get; init; }

    public required string List { get; init; }

    public required string Filter { get; init; }

    public required IReadOnlyList<FilterButton> Filters { get; init; }

    public required IReadOnlyList<HandOffItem> Items { get; init; }

    /// <summary>What is said where there is nothing; null if there is something.</summary>
    public string? Empty { get; init; }

    /// <summary>"6–10 af 12"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public int? Next { get; init; }

    public int? Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static HandOffListCard Of(HandOffListReply reply, HandOffTexts texts, int limit)
    {
        var heading = texts["List" + reply.Kind];
        var filters = Enum.GetValues<HandOffFilter>().Where(filter => IsShown(reply, filter)).Select(filter => FilterButton.Of(reply, filter, texts)).ToList();
        var items = reply.Items.Select(handOff => HandOffItem.Of(handOff, reply, texts, limit)).ToList();
        var end = reply.First + items.Count;
        var empty = items.Count > 0 ? null : texts[Empties(reply)];
        return new HandOffListCard
        {
            Speak = Shortened.To(string.Join(' ', [$"{heading}.", filters.First(filter => filter.Name == reply.Filter.ToString()).Title + ".", empty, .. items.Select(item => $"{item.Question}: {item.Status}.")]), 1_000),
            Summary = heading,
            Heading = heading,
            List = reply.Kind.ToString(),
            Filter = reply.Filter.ToString(),
            Filters = filters,
            Items = items,
            Empty = empty,
            Page = items.Count > 0 && items.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            Next = items.Count > 0 && end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - HandOffListReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }

    /// <summary>A part in which there is nothing needs no button, but for the one that is shown and the one to go back to.</summary>
    private static bool IsShown(HandOffListReply reply, HandOffFilter filter)
        => filter == reply.Filter || filter == HandOffFilter.Open || reply.Counts.GetValueOrDefault(filter) > 0;

    private static string Empties(HandOffListReply reply)
        => reply.Total > 0 ? "EmptyPage"
            : reply.Filter == HandOffFilter.Open ? $"EmptyOpen{reply.Kind}"
            : $"Empty{reply.Filter}";
}

/// <summary>A button for a part of a list.</summary>
internal sealed record FilterButton(string Name, string Title, string? Style, string? Tooltip)
{
    /// <summary>The button; that of the part that is shown stands out.</summary>
    /// <param name="reply">The list.</param>
    /// <param name="filter">The part.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static FilterButton Of(HandOffListReply reply, HandOffFilter filter, HandOffTexts texts)
    {
        var title = texts.Format("Filter" + filter, reply.Counts.GetValueOrDefault(filter));
        return filter == reply.Filter
            ? new(filter.ToString(), title, "positive", $"{title}: {texts["FilterShown"]}")
            : new(filter.ToString(), title, null, null);
    }
}
