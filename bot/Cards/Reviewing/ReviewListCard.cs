using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>The data of the list of what waits for a curator.</summary>
internal sealed record ReviewListCard : CardData
{
    public required string Heading { get; init; }

    public required IReadOnlyList<ReviewItem> Items { get; init; }

    /// <summary>"1–8 af 12"; null if all are shown.</summary>
    public string? Page { get; init; }

    public int? Next { get; init; }

    public required int Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ReviewListCard Of(ReviewListReply reply, ReviewCardTexts texts, int limit)
    {
        var heading = reply.Total == 1 ? texts["ListHeadingOne"] : texts.Format("ListHeading", reply.Total);
        var end = reply.First + reply.Items.Count;
        var items = reply.Items.Select(submission => new ReviewItem(
            submission.Id,
            Shortened.To(submission.Text.Title, Math.Min(limit, 200)),
            Shortened.To(From(submission, texts), Math.Min(limit, 200)),
            texts.Format("Waited", texts.Waited(submission.WaitingSince, reply.Now)),
            reply.Own.Contains(submission.Id) ? texts["OwnShort"] : null)).ToList();
        return new ReviewListCard
        {
            Speak = Shortened.To(string.Join(' ', [heading + ".", .. items.Select(item => item.Title + ".")]), 1_000),
            Summary = heading,
            Heading = heading,
            Items = items,
            Page = reply.Total > reply.Items.Count ? texts.Format("ListPage", reply.First + 1, end, reply.Total) : null,
            Next = end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - ReviewListReply.Most, 0),
            HasPrevious = reply.First > 0,
        };
    }

    /// <summary>What it is to become, and whose experience it is: the people behind it are not named.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string From(Submission submission, ReviewCardTexts texts)
    {
        var origin = submission.Source is not null ? texts["OriginShort"] : texts["Kind" + submission.Kind];
        return string.Join(" · ", new[] { origin, submission.Text.Organisation, submission.Text.Project }.OfType<string>());
    }
}

/// <summary>An experience in the list.</summary>
/// <param name="Id">The telling.</param>
/// <param name="Title">Its title.</param>
/// <param name="Facts">What it is to become, and where it comes from.</param>
/// <param name="Waited">How long it has waited.</param>
/// <param name="Own">Said to one who had a hand in it; null for others.</param>
internal sealed record ReviewItem(string Id, string Title, string Facts, string Waited, string? Own);
