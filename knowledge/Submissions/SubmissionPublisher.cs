using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>Writes what was approved into the lessons. Doing it again changes nothing, so that it can be gone on with after a crash.</summary>
/// <param name="library">The lessons.</param>
internal sealed class SubmissionPublisher(LessonLibrary library)
{
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
            await library.SaveAsync(lesson, EditOf(LessonEditKind.Approved, approval), cancellationToken);
        }

        return lesson.Id;
    }

    private async Task<string?> AddAsync(Submission submission, SubmissionEntry approval, CancellationToken cancellationToken)
    {
        var addition = SubmissionLesson.Addition(submission);
        var saved = await library.ChangeAsync(
            submission.LessonId!,
            lesson => lesson.Additions.Any(there => there.Id == addition.Id) ? lesson : lesson with { Additions = [.. lesson.Additions, addition] },
            EditOf(LessonEditKind.Added, approval),
            cancellationToken);
        return saved is { Outcome: not LessonSaveOutcome.Conflict } ? submission.LessonId : null;
    }

    private async Task<string?> ChangeAsync(Submission submission, SubmissionEntry approval, CancellationToken cancellationToken)
    {
        var edit = EditOf(LessonEditKind.Approved, approval);
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

        var saved = await library.SaveAsync(SubmissionLesson.Changed(based.Lesson, submission.Text), edit, cancellationToken);
        return saved.Outcome == LessonSaveOutcome.Conflict ? null : submission.LessonId;
    }

    private static LessonEdit EditOf(LessonEditKind kind, SubmissionEntry approval) => new(kind, approval.At, approval.ActorKey, approval.Reason);
}
