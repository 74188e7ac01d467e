using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>The data of a card that says how an experience stands: to a curator who was told of it, or to its author.</summary>
internal sealed record StandingCard : CardData
{
    private const int LongestReason = 1_500;

    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required string Standing { get; init; }

    public string? Place { get; init; }

    /// <summary>A curator's reason, to the author.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a curator can look at it.</summary>
    public bool CanReview { get; init; }

    /// <summary>Whether a curator can go on to the next one.</summary>
    public bool CanGoOn { get; init; }

    /// <summary>Whether the author can go on with it.</summary>
    public bool CanContinue { get; init; }

    /// <summary>The card for a curator.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static StandingCard Of(ReviewStandingReply reply, ReviewCardTexts texts, int limit)
    {
        var (submission, standing) = (reply.Submission, ReviewStanding.Of(reply.Submission, reply.Now, texts));
        var text = submission.Text;
        var title = Shortened.To(text.Title, Math.Min(limit, 200));
        return new StandingCard
        {
            Speak = Shortened.To($"{texts["Heading" + submission.Kind]}: {text.Title}. {standing}", 1_000),
            Summary = $"{texts["Heading" + submission.Kind]}: {text.Title}",
            Heading = texts["Heading" + submission.Kind],
            Title = title,
            Standing = Shortened.To(standing, Math.Max(limit, 300)),
            Place = Shortened.To(ReviewListCard.From(submission, texts), 200),
            CanReview = submission.Status == SubmissionStatus.InReview,
            CanGoOn = submission.Status != SubmissionStatus.InReview,
        };
    }

    /// <summary>The card for the author.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static StandingCard Of(SubmissionStandingReply reply, ReviewCardTexts texts, int limit)
    {
        var (submission, standing) = (reply.Submission, ReviewStanding.ForAuthor(reply.Submission, texts));
        var reason = ReviewStanding.Reason(submission);
        return new StandingCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { $"{submission.Text.Title}.", standing, reason }.OfType<string>()), 1_000),
            Summary = $"{texts["AuthorHeading"]}: {submission.Text.Title}",
            Heading = texts["AuthorHeading"],
            Title = Shortened.To(submission.Text.Title, Math.Min(limit, 200)),
            Standing = standing,
            Reason = reason is null ? null : Shortened.To(reason, Math.Min(limit * 2, LongestReason)),
            CanContinue = submission.Status == SubmissionStatus.Returned,
        };
    }
}
