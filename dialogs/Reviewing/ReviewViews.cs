using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>Shows an experience under review as it stands now. Safe to use from several threads.</summary>
/// <param name="library">The published lessons.</param>
/// <param name="register">What waits.</param>
/// <param name="similar">Finds what is alike.</param>
/// <param name="named">Leaves out what a curator may not see.</param>
/// <param name="time">Tells how long it has waited.</param>
public sealed class ReviewViews(LessonLibrary library, ISubmissionRegister register, SimilarLessons similar, NamedLessons named, TimeProvider time)
{
    /// <summary>
    /// The whole of it for a curator. The lesson that it changes or is added to comes with it, whoever may read that otherwise: it cannot be
    /// decided on without. What is alike is only what the curator may read.
    /// </summary>
    /// <param name="submission">The telling; it has been sent.</param>
    /// <param name="by">The curator.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ReviewReply> OfAsync(Submission submission, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(by);
        var open = submission.Status == SubmissionStatus.InReview;
        var queue = await register.QueueAsync(cancellationToken);
        var reader = by.Person.Reader;
        var lesson = submission.LessonId is { } lessonId ? await library.ReadAsync(lessonId, cancellationToken) : null;
        return new ReviewReply(by.Language, Nonce.New(), submission with { Text = named.Shown(Seen(submission), reader) }, submission.IsBy(by.Person.Key))
        {
            Belongs = lesson is null ? null : named.Shown(lesson, reader),
            Similar = open ? await similar.OfAsync(submission.Text, submission.LessonId, reader, cancellationToken) : [],
            Faults = open ? SubmissionLesson.Of(submission, submission.Text).Faults : [],
            Others = queue.Count(other => other.Id != submission.Id && !other.IsBy(by.Person.Key)),
            Now = time.GetUtcNow(),
        };
    }

    /// <summary>How it stands, for a curator who got a card of it.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="language">The language.</param>
    /// <param name="now">The moment.</param>
    public static ReviewStandingReply Standing(Submission submission, Language language, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return new ReviewStandingReply(language, Nonce.New(), submission with { Text = Seen(submission) }, now);
    }

    /// <summary>The line of text about a decision for the recipient of a message.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="moveId">The decision.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="language">The language.</param>
    /// <returns>The line; null if there is nothing to say to the recipient.</returns>
    public static SubmissionNoteReply? Note(Submission submission, string moveId, Recipient to, Language language)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(to);
        return submission.Trail.FirstOrDefault(entry => entry.Id == moveId) is { } entry && entry.ActorKey != to.Id
            ? new SubmissionNoteReply(language, submission, entry, to.Id == submission.AuthorKey)
            : null;
    }

    /// <summary>What curators may read: what the author writes on after it was sent back, or had never sent, is the author's own until it comes again.</summary>
    private static ExperienceText Seen(Submission submission) => submission.IsOpen || submission.Status == SubmissionStatus.Withdrawn
        ? submission.Trail.LastOrDefault(entry => entry.Text is not null)?.Text ?? new ExperienceText()
        : submission.Text;
}
