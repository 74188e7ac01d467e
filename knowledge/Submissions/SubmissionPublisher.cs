using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>Writes what was approved into the lessons. Doing it again changes nothing, so that it can be gone on with after a crash.</summary>
/// <param name="library">The lessons.</param>
internal sealed class SubmissionPublisher(LessonLibrary library)
{
    private const int Attempts = 4;

    /// <summary>Publishes an approved telling.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The lesson in which it can be read; null if the lesson that it belongs to is gone, or another by now.</returns>
    public async Task<string?> PublishAsync(Submission submission, CancellationToken cancellationToken)
    {
        var approval = submission.Trail.Last(entry => entry.Kind is SubmissionMoveKind.Approve or SubmissionMoveKind.Merge);
        return submission.Kind switch
        {
            SubmissionKind.NewLesson => await CreateAsync(submission, approval, cancellationToken),
            SubmissionKind.Addition => await AddAsync(submission, approval, cancellationToken),
            _ => await ChangeAsync(submission, approval, cancellationToken),
        };
    }

    private async Task<string?> CreateAsync(Submission submission, SubmissionEntry approval, CancellationToken cancellationToken)
    {
        if (SubmissionLesson.Of(submission, submission.Text).Lesson is not { } lesson)
        {
            return null;
        }

        // One that is there was written by an earlier try, and may have been changed since.
        if (await library.ReadAsync(lesson.Id, cancellationToken) is null)
        {
            await library.SaveAsync(lesson, EditOf(LessonEditKind.Approved, submission, approval), cancellationToken);
        }

        return lesson.Id;
    }

    private async Task<string?> AddAsync(Submission submission, SubmissionEntry approval, CancellationToken cancellationToken)
    {
        var addition = SubmissionLesson.Addition(submission);
        var seen = false;
        var saved = await library.ChangeAsync(
            submission.LessonId!,
            lesson =>
            {
                // The lesson may have been opened to more people since.
                seen = Readership.Of(lesson).IsWithin(submission.Text.Readership);
                return !seen || lesson.Additions.Any(there => there.Id == addition.Id) ? lesson : lesson with { Additions = [.. lesson.Additions, addition] };
            },
            EditOf(LessonEditKind.Added, submission, approval),
            cancellationToken);
        return seen && saved is { Outcome: not LessonSaveOutcome.Conflict } ? submission.LessonId : null;
    }

    private async Task<string?> ChangeAsync(Submission submission, SubmissionEntry approval, CancellationToken cancellationToken)
    {
        var edit = EditOf(LessonEditKind.Approved, submission, approval);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var versions = await library.VersionsAsync(submission.LessonId!, cancellationToken);
            if (versions.Any(version => version.Edit == edit))
            {
                return submission.LessonId;
            }

            var based = versions.FirstOrDefault(version => version.Lesson.Version == submission.BasedOn);
            if (based is null || based != versions[0])
            {
                return null;
            }

            // Whoever puts a lesson right says that it holds. Where somebody else was first, that may have been another process with this same change.
            var lesson = SubmissionLesson.Changed(based.Lesson, submission.Text) with { Confirmed = SubmissionLesson.Day(submission.ChangedAt), Unconfirmed = null };
            var saved = await library.SaveAsync(lesson, edit, cancellationToken);
            if (saved.Outcome != LessonSaveOutcome.Conflict)
            {
                return submission.LessonId;
            }
        }

        return null;
    }

    private static LessonEdit EditOf(LessonEditKind kind, Submission submission, SubmissionEntry approval)
        => new(kind, approval.At, approval.ActorKey, approval.Reason, submission.Id);
}
