using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>
/// What a curator does with a published lesson without a telling: changes it, or takes an older version back. Never its owner, nor
/// one who was: they propose a change, and somebody else decides. Safe to use from several threads and processes.
/// </summary>
/// <param name="library">The lessons.</param>
/// <param name="clock">Tells when it is done.</param>
public sealed class LessonRevision(LessonLibrary library, TimeProvider clock)
{
    /// <summary>Changes a lesson. It may be seen by fewer afterwards, and never by more or by others: that is its owner's to say.</summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="version">The version that the text was made from.</param>
    /// <param name="text">The text as the curator wants it; personal data is masked here.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<RevisionResult> EditAsync(string lessonId, int version, ExperienceText text, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var masked = text.Masked().Text;
        return await ReviseAsync(
            lessonId,
            version,
            actor,
            LessonEditKind.Edited,
            (lesson, _) => SubmissionLesson.Changed(lesson, masked) is var next && Readership.Of(next).IsNoWiderThan(Readership.Of(lesson))
                ? (next, [])
                : (next, [new TextFault("visibility", TextFaultKind.NotAllowed)]),
            cancellationToken);
    }

    /// <summary>
    /// Takes an older version back, as a new one. Who may see the lesson, who owns it, what they share and whether they may be written to,
    /// what others have added and who has confirmed it stays: that has come about since and is not the text's.
    /// </summary>
    /// <param name="lessonId">The lesson, from wherever.</param>
    /// <param name="older">The version to take back.</param>
    /// <param name="version">The version that is the newest as the curator sees it.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<RevisionResult> RestoreAsync(string lessonId, int older, int version, Actor actor, CancellationToken cancellationToken)
        => ReviseAsync(
            lessonId,
            version,
            actor,
            LessonEditKind.Restored,
            (lesson, versions) => versions.FirstOrDefault(one => one.Lesson.Version == older) is { Lesson: var back }
                ? (Restored(lesson, back), [])
                : (null, []),
            cancellationToken);

    private static Lesson Restored(Lesson now, Lesson back) => back with
    {
        Version = now.Version,
        Visibility = now.Visibility,
        Organisation = now.Visibility == Visibility.Everyone ? back.Organisation : now.Organisation,
        Sector = now.Visibility == Visibility.Everyone ? back.Sector : now.Sector,
        Owner = now.Owner,
        Material = now.Material,
        MayContact = now.MayContact,
        Additions = now.Additions,
        Confirmed = now.Confirmed,
        Unconfirmed = now.Unconfirmed,
    };

    private async Task<RevisionResult> ReviseAsync(
        string lessonId,
        int version,
        Actor actor,
        LessonEditKind kind,
        Func<Lesson, IReadOnlyList<LessonVersion>, (Lesson? Next, EquatableList<TextFault> Faults)> change,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var versions = await library.VersionsAsync(lessonId, cancellationToken);
        if (versions.Count == 0)
        {
            return new RevisionResult(null, SubmissionRefusal.NoSuchLesson);
        }

        var lesson = versions[0].Lesson;
        var (next, faults) = change(lesson, versions);
        SubmissionRefusal? refusal = !actor.IsCurator ? SubmissionRefusal.NotCurator
            : versions.Any(one => one.Lesson.Owner == actor.Key) ? SubmissionRefusal.OwnWork
            : next is null ? SubmissionRefusal.NoSuchLesson
            : next == lesson ? SubmissionRefusal.AlreadySo
            : lesson.Version != version ? SubmissionRefusal.ChangedMeanwhile
            : null;
        if (refusal is not null)
        {
            return new RevisionResult(lesson, refusal);
        }

        EquatableList<TextFault> all = [.. SubmissionLesson.FaultsOf(next!), .. faults];
        if (all.Count > 0)
        {
            return new RevisionResult(lesson, SubmissionRefusal.Invalid) { Faults = all };
        }

        var saved = await library.SaveAsync(next!, new LessonEdit(kind, clock.GetUtcNow().ToUniversalTime(), actor.Key), cancellationToken);
        return saved.Outcome == LessonSaveOutcome.Conflict
            ? new RevisionResult(await library.ReadAsync(lessonId, cancellationToken), SubmissionRefusal.ChangedMeanwhile)
            : new RevisionResult(saved.Lesson, null);
    }
}

/// <summary>How a revision ended.</summary>
/// <param name="Lesson">The lesson as it is after it; null if there is none.</param>
/// <param name="Refusal">Why it was not made; null if it was.</param>
public sealed record RevisionResult(Lesson? Lesson, SubmissionRefusal? Refusal)
{
    /// <summary>What is wrong with the text, for <see cref="SubmissionRefusal.Invalid"/>.</summary>
    public EquatableList<TextFault> Faults { get; init; } = [];
}
