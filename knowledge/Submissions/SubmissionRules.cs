using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>
/// Decides on moves. Pure: what follows depends on what is given only. Every move has a result, and a refused one changes nothing.
/// The author tells, sends and withdraws; a curator who had no hand in it decides; the clock publishes.
/// </summary>
public static class SubmissionRules
{
    /// <summary>How many earlier changes are known again when they are delivered late.</summary>
    private const int RememberedChanges = 16;

    /// <summary>Begins a telling.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="beginning">What it begins with; personal data is masked here.</param>
    /// <param name="moveId">The id of the beginning.</param>
    /// <param name="author">Who tells.</param>
    /// <param name="now">The moment.</param>
    public static SubmissionAccepted Begin(string id, Beginning beginning, string moveId, Actor author, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        ArgumentNullException.ThrowIfNull(author);
        var entry = new SubmissionEntry(moveId, SubmissionMoveKind.Begin, author.Key, now.ToUniversalTime(), 1);
        return new SubmissionAccepted(
            new Submission
            {
                Id = id,
                Kind = beginning.Kind,
                LessonId = beginning.LessonId,
                BasedOn = beginning.BasedOn,
                Before = beginning.Before?.Masked().Text,
                AuthorKey = author.Key,
                Language = beginning.Language,
                Status = SubmissionStatus.Writing,
                Text = beginning.Text.Masked().Text,
                TextNumber = 1,
                Step = beginning.Step,
                Reached = beginning.Step,
                Paused = beginning.Paused,
                Trail = [entry],
                ChangedAt = now.ToUniversalTime(),
                LastChange = moveId,
            },
            entry);
    }

    /// <summary>Decides on a move.</summary>
    /// <param name="submission">The telling as it is.</param>
    /// <param name="moveId">The id of the move: the same move delivered again has the same, and is made once.</param>
    /// <param name="move">What the actor wants to do.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="lesson">The lesson that it belongs to, or is to be merged into, as it is now; null if there is none.</param>
    /// <param name="now">The moment.</param>
    public static SubmissionResult Decide(
        Submission submission, string moveId, SubmissionMove move, Actor actor, Lesson? lesson, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(actor);
        if (Who(submission, move, actor) is { } stranger)
        {
            return new SubmissionRefused(stranger, stranger is SubmissionRefusal.NotYours ? null : submission);
        }

        if (submission.Has(moveId))
        {
            return new SubmissionAccepted(submission, submission.Trail.FirstOrDefault(entry => entry.Id == moveId), Repeated: true);
        }

        return !IsIn(submission, move.Kind, lesson)
            ? new SubmissionRefused(SubmissionRefusal.WrongState, submission)
            : Apply(submission, move, lesson, now) switch
            {
                (null, var refusal) => refusal! with { Submission = submission },
                ({ } next, _) => Record(submission, next, moveId, move, actor, now),
            };
    }

    private static SubmissionRefusal? Who(Submission submission, SubmissionMove move, Actor actor) => move switch
    {
        Publish or Reopen => actor.IsClock ? null : SubmissionRefusal.NotYours,
        TakeBack => submission.IsBy(actor.Key) ? null : SubmissionRefusal.NotYours,
        Tell or Pause or Attach or Send => actor.Key == submission.AuthorKey ? null : SubmissionRefusal.NotYours,
        _ when !actor.IsCurator => submission.IsBy(actor.Key) ? SubmissionRefusal.NotCurator : SubmissionRefusal.NotYours,
        _ => submission.IsBy(actor.Key) ? SubmissionRefusal.OwnWork : null,
    };

    private static bool IsIn(Submission submission, SubmissionMoveKind move, Lesson? lesson) => move switch
    {
        SubmissionMoveKind.Tell or SubmissionMoveKind.Pause or SubmissionMoveKind.Attach or SubmissionMoveKind.Send => submission.IsOpen,
        SubmissionMoveKind.TakeBack => submission.IsOpen || submission.Status == SubmissionStatus.InReview,
        SubmissionMoveKind.Publish => submission.Status == SubmissionStatus.Approved,
        SubmissionMoveKind.Reopen => submission.Status == SubmissionStatus.Approved || (submission.Status == SubmissionStatus.InReview && IsBehind(submission, lesson)),
        _ => submission.Status == SubmissionStatus.InReview,
    };

    private static (Submission? Next, SubmissionRefused? Refusal) Apply(
        Submission now, SubmissionMove move, Lesson? lesson, DateTimeOffset moment) => move switch
    {
        Tell tell => (Written(now, tell.Text) with { Step = tell.Step, Field = tell.Field, Paused = false }, null),
        Pause pause => pause.On == now.Paused ? Not(SubmissionRefusal.AlreadySo) : (now with { Paused = pause.On }, null),
        Attach attach => Attached(now, attach.LessonId, lesson),
        Send send => Whole(Current(Written(now, Dated(send.Text, moment)) with { Paused = false }, lesson), lesson, SubmissionStatus.InReview),
        TakeBack => (now with { Status = SubmissionStatus.Withdrawn, Paused = false }, null),
        TextDecision seen when seen.BasedOn != now.TextNumber => Not(SubmissionRefusal.ChangedMeanwhile),
        TextDecision seen when !seen.Text.Masked().Text.Readership.IsNoWiderThan(now.Wanted) => NotFor("visibility"),
        Edit edit => edit.Text.Masked().Text.SaysSame(now.Text) ? Not(SubmissionRefusal.AlreadySo) : Whole(Written(now, edit.Text), lesson, now.Status),
        Approve approve => Whole(Written(now, approve.Text), lesson, SubmissionStatus.Approved),
        Merge merge => lesson is null || lesson.Id != merge.LessonId || now.Kind == SubmissionKind.Change
            ? Not(SubmissionRefusal.NoSuchLesson)
            : Whole(Written(now, merge.Text) with { Kind = SubmissionKind.Addition, LessonId = merge.LessonId }, lesson, SubmissionStatus.Approved),
        SendBack back => Reason(back.Reason) ?? (now with { Status = SubmissionStatus.Returned, Step = TellingStep.Preview, Field = null }, null),
        Reject reject => Reason(reject.Reason) ?? (now with { Status = SubmissionStatus.Rejected }, null),
        Publish publish => (now with { Status = SubmissionStatus.Published, PublishedIn = publish.LessonId }, null),
        Reopen => (Current(now, lesson) with { Status = SubmissionStatus.InReview }, null),
        _ => throw new ArgumentOutOfRangeException(nameof(move), move.Kind, "A kind of move without a rule."),
    };

    private static (Submission? Next, SubmissionRefused? Refusal) Attached(Submission now, string? lessonId, Lesson? lesson)
        => now.Kind == SubmissionKind.Change || (lessonId is not null && lesson?.Id != lessonId) ? Not(SubmissionRefusal.NoSuchLesson)
            : now.LessonId == lessonId ? Not(SubmissionRefusal.AlreadySo)
            : (now with { Kind = lessonId is null ? SubmissionKind.NewLesson : SubmissionKind.Addition, LessonId = lessonId }, null);

    private static ExperienceText Dated(ExperienceText text, DateTimeOffset now)
        => text.AsOf.Length > 0 ? text : text with { AsOf = SubmissionLesson.Month(now) };

    private static Submission Written(Submission now, ExperienceText text)
    {
        var written = text.Masked().Text;
        return written.SaysSame(now.Text) ? now : now with { Text = written, TextNumber = now.TextNumber + 1 };
    }

    /// <summary>What goes on to a curator, or past one, makes a lesson and fits the one that it belongs to.</summary>
    private static (Submission? Next, SubmissionRefused? Refusal) Whole(Submission next, Lesson? lesson, SubmissionStatus status)
    {
        if (SubmissionLesson.Of(next, next.Text) is { Lesson: null, Faults: var faults })
        {
            return (null, new SubmissionRefused(SubmissionRefusal.Invalid, null) { Faults = faults });
        }

        return next.Kind switch
        {
            not SubmissionKind.NewLesson when lesson is null => Not(SubmissionRefusal.NoSuchLesson),
            SubmissionKind.Change when lesson!.Version != next.BasedOn => Not(SubmissionRefusal.LessonChanged),
            SubmissionKind.Change when !MayOpen(lesson!, next.Text) => NotFor("visibility"),
            SubmissionKind.Addition when !Readership.Of(lesson!).IsWithin(next.Text.Readership) => NotFor("visibility"),
            _ => (next with { Status = status, Paused = false, Step = TellingStep.Preview, Field = null }, null),
        };
    }

    /// <summary>What others have added was meant for those who could read the lesson then.</summary>
    private static bool MayOpen(Lesson lesson, ExperienceText text)
        => lesson.Additions.Count == 0 || text.Readership.IsWithin(Readership.Of(lesson));

    private static bool IsBehind(Submission submission, Lesson? lesson)
        => submission switch
        {
            { Kind: SubmissionKind.Change, Before: not null } => lesson is not null && lesson.Version != submission.BasedOn,
            { Kind: SubmissionKind.Addition } => lesson is null,
            _ => false,
        };

    /// <summary>A change of a lesson that is another by now goes on from that one; what was to be added to one that is gone stands for itself.</summary>
    private static Submission Current(Submission next, Lesson? lesson) => next switch
    {
        _ when !IsBehind(next, lesson) => next,
        { Kind: SubmissionKind.Change } when SubmissionLesson.TextOf(lesson!) is var text
            => Written(next, ChangeMerge.Onto(next.Before!, next.Text, text)) with { BasedOn = lesson!.Version, Before = text.Masked().Text },
        _ => next with { Kind = SubmissionKind.NewLesson, LessonId = null },
    };

    private static (Submission? Next, SubmissionRefused? Refusal)? Reason(string reason) => MoveText.Fault(reason, required: true) switch
    {
        null => null,
        Refusal.TextTooLong => Not(SubmissionRefusal.ReasonTooLong),
        _ => Not(SubmissionRefusal.ReasonMissing),
    };

    private static SubmissionAccepted Record(
        Submission before, Submission after, string moveId, SubmissionMove move, Actor actor, DateTimeOffset now)
    {
        // The clocks of several instances differ a little; the trail goes forward all the same.
        var at = now > before.ChangedAt ? now.ToUniversalTime() : before.ChangedAt;
        var changed = after with
        {
            ChangedAt = at,
            LastChange = moveId,
            EarlierChanges = [.. before.EarlierChanges.TakeLast(RememberedChanges - 1), before.LastChange],
            Reached = after.Step > after.Reached ? after.Step : after.Reached,
        };
        if (move is Tell or Pause or Attach)
        {
            return new SubmissionAccepted(changed, null);
        }

        var reason = (move as SendBack)?.Reason ?? (move as Reject)?.Reason;
        var entry = new SubmissionEntry(
            moveId, move.Kind, actor.Key, at, after.TextNumber, after.TextNumber != before.TextNumber || move is Send ? after.Text : null,
            MoveText.Masked(reason), (move as Merge)?.LessonId);
        return new SubmissionAccepted(changed with { Trail = [.. before.Trail, entry] }, entry);
    }

    private static (Submission? Next, SubmissionRefused? Refusal) NotFor(string field)
        => (null, new SubmissionRefused(SubmissionRefusal.Invalid, null) { Faults = [new TextFault(field, TextFaultKind.NotAllowed)] });

    private static (Submission? Next, SubmissionRefused? Refusal) Not(SubmissionRefusal reason) => (null, new SubmissionRefused(reason, null));
}
