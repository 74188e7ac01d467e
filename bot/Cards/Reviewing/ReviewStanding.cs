using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>Says how an experience under review stands.</summary>
internal static class ReviewStanding
{
    /// <summary>A sentence for a curator.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="now">The moment.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string Of(Submission submission, DateTimeOffset now, ReviewCardTexts texts)
    {
        var last = submission.Trail[^1];
        return submission.Status switch
        {
            SubmissionStatus.InReview => texts.Format("StandsInReview", texts.Waited(submission.WaitingSince, now), texts.Date(submission.WaitingSince)),
            SubmissionStatus.Returned => texts.Format("StandsReturned", texts.Date(Decided(submission, SubmissionMoveKind.Return).At), Decided(submission, SubmissionMoveKind.Return).Reason),
            SubmissionStatus.Rejected => texts.Format("StandsRejected", texts.Date(last.At), last.Reason),
            SubmissionStatus.Withdrawn => texts.Format("StandsWithdrawn", texts.Date(last.At)),
            SubmissionStatus.Writing => texts["StandsWriting"],
            _ => texts.Format(submission.Kind == SubmissionKind.Addition ? "StandsMerged" : "StandsApproved", texts.Date(last.At)),
        };
    }

    /// <summary>A sentence for its author.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string ForAuthor(Submission submission, ReviewCardTexts texts)
    {
        var last = submission.Trail[^1];
        return submission.Status switch
        {
            SubmissionStatus.InReview or SubmissionStatus.Approved => texts["AuthorInReview"],
            SubmissionStatus.Returned => texts["AuthorReturned"],
            SubmissionStatus.Rejected => texts["AuthorRejected"],
            SubmissionStatus.Withdrawn => texts.Format("AuthorWithdrawn", texts.Date(last.At)),
            SubmissionStatus.Published => texts["AuthorPublished" + submission.Kind],
            _ => texts["AuthorWriting"],
        };
    }

    /// <summary>The reason that the author is to read; null if there is none.</summary>
    /// <param name="submission">The telling.</param>
    public static string? Reason(Submission submission) => submission.Status switch
    {
        SubmissionStatus.Returned => Decided(submission, SubmissionMoveKind.Return).Reason,
        SubmissionStatus.Rejected => submission.Trail[^1].Reason,
        _ => null,
    };

    private static SubmissionEntry Decided(Submission submission, SubmissionMoveKind kind)
        => submission.Trail.LastOrDefault(entry => entry.Kind == kind) ?? submission.Trail[^1];
}
