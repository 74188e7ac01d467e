using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>The data of a person's own tellings.</summary>
internal sealed record TellingListCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required IReadOnlyList<TellingItem> Items { get; init; }

    /// <summary>Where the page before begins; 0 counts as none in a template, so <see cref="HasPrevious"/> says it.</summary>
    public int? Previous { get; init; }

    public bool HasPrevious => Previous is not null;

    public int? Next { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static TellingListCard Of(TellingListReply reply, LoggingCardTexts texts, int limit)
    {
        var heading = reply.Total == 1 ? texts["ListHeadingOne"] : texts.Format("ListHeading", reply.Total);
        var items = reply.Items.Select(item => new TellingItem(
            item.Id,
            TellingNoteCard.NameOf(item, texts, limit),
            texts["Status" + item.Status],
            item.Status == SubmissionStatus.Returned && TellingStepCard.ReturnedWith(item, texts, Math.Min(limit, 300)) is { } reason ? reason : TellingStanding.Of(item, texts),
            item.IsOpen,
            item.IsOpen || item.Status == SubmissionStatus.InReview)).ToList();
        var end = reply.First + reply.Items.Count;
        return new TellingListCard
        {
            Speak = Shortened.To(string.Join(' ', [heading + ".", .. items.Select(item => $"{item.Title}: {item.Status}.")]), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Heading = heading,
            Items = items,
            Previous = reply.First > 0 ? Math.Max(reply.First - TellingListReply.PageSize, 0) : null,
            Next = end < reply.Total ? end : null,
        };
    }
}

/// <summary>A telling in a list.</summary>
internal sealed record TellingItem(string Id, string Title, string Status, string Standing, bool CanGoOn, bool CanWithdraw);
