using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Versions;

/// <summary>
/// Takes a change of a published lesson in: from a curator at once, from its owner as a proposal on which a curator decides. A curator who
/// owns the lesson is its owner in this. Safe to use from several threads.
/// </summary>
/// <param name="revision">Changes lessons.</param>
/// <param name="register">Takes proposals.</param>
/// <param name="typing">Reads the fields.</param>
/// <param name="named">Leaves out what somebody may not see.</param>
public sealed class LessonWriting(LessonRevision revision, ISubmissionRegister register, ReviewTyping typing, NamedLessons named)
{
    /// <summary>The fields, filled with the lesson as it is.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="rights">What the one who writes may do with it.</param>
    /// <param name="by">Who writes.</param>
    public LessonFormReply Form(Lesson lesson, LessonRights rights, Clicked by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return new LessonFormReply(by.Language, Nonce.New(), named.Shown(lesson, by.Person.Reader), rights);
    }

    /// <summary>Takes the text in the fields.</summary>
    /// <param name="seen">The versions of the lesson that the one who clicked may see, newest first.</param>
    /// <param name="click">The click.</param>
    /// <param name="rights">What the one who clicked may do with it.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What to show; null if the lesson has a new version by it.</returns>
    public async Task<ActionResult?> SaveAsync(
        IReadOnlyList<LessonVersion> seen, VersionCardAction click, LessonRights rights, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(rights);
        ArgumentNullException.ThrowIfNull(by);
        var lesson = seen[0].Lesson;
        var (text, faults) = typing.Of(click.Fields, SubmissionLesson.TextOf(lesson), lesson.Id, by.Person.Reader);
        var (typed, masked) = text.Masked();
        var form = Form(lesson, rights, by) with { Typed = named.Shown(typed, by.Person.Reader) };
        if (masked.Count > 0 || faults.Count > 0)
        {
            return new ActionResult(
                form with { Masked = masked, Faults = faults, Notice = VersionTexts.Catalog.Get(by.Language, masked.Count > 0 ? "LookAgain" : "Refused.Invalid") }, null);
        }

        if (click.Newer != lesson.Version)
        {
            // What others have done since stands in the fields that this person did not touch, so that saving again undoes none of it.
            var written = seen.FirstOrDefault(version => version.Lesson.Version == click.Newer)?.Lesson ?? lesson;
            var both = ChangeMerge.Onto(SubmissionLesson.TextOf(written), typed, SubmissionLesson.TextOf(lesson));
            return Again(form with { Typed = named.Shown(both, by.Person.Reader) }, SubmissionRefusal.ChangedMeanwhile, [], by);
        }

        return rights.Owns ? await ProposeAsync(lesson, typed, form, click, by, cancellationToken)
            : await revision.EditAsync(lesson.Id, click.Newer, typed, by.Actor, cancellationToken) is { Refusal: { } refusal } refused
                ? Again(form, refusal, refused.Faults, by)
                : null;
    }

    private async Task<ActionResult> ProposeAsync(
        Lesson lesson, ExperienceText text, LessonFormReply form, VersionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (text.SaysSame(SubmissionLesson.TextOf(lesson).Masked().Text))
        {
            return Again(form, SubmissionRefusal.AlreadySo, [], by);
        }

        var own = await register.OfAsync(by.Actor, cancellationToken);
        if (own.FirstOrDefault(one => one is { Kind: SubmissionKind.Change, Status: SubmissionStatus.InReview } && one.LessonId == lesson.Id) is { } waiting)
        {
            return new ActionResult(new SubmissionStandingReply(by.Language, Nonce.New(), waiting), null);
        }

        var (begin, send) = (MoveIdOf("begin", click, by), MoveIdOf("send", click, by));
        var beginning = new Beginning(SubmissionKind.Change, by.Language, text)
        {
            LessonId = lesson.Id, BasedOn = lesson.Version, Step = TellingStep.Preview, Paused = true,
        };
        var result = await register.BeginAsync(beginning, begin, by.Actor, cancellationToken);
        if (result is SubmissionAccepted { Submission: var begun })
        {
            result = await register.MoveAsync(begun.Id, send, new Send(text), by.Actor, cancellationToken);
            if (result is SubmissionRefused { Reason: SubmissionRefusal.Invalid })
            {
                // The form still has the text; what is not sent need not lie about as something to go on with.
                await register.MoveAsync(begun.Id, MoveIdOf("drop", click, by), new TakeBack(), by.Actor, cancellationToken);
            }
        }

        return result switch
        {
            SubmissionAccepted { Submission: var sent } => new ActionResult(new SubmissionStandingReply(by.Language, Nonce.New(), sent), null),
            SubmissionRefused refused => Again(form, refused.Reason, refused.Faults, by),
            _ => throw new InvalidOperationException("A move is accepted or refused."),
        };
    }

    private static ActionResult Again(LessonFormReply form, SubmissionRefusal refusal, EquatableList<TextFault> faults, Clicked by)
        => new(form with { Faults = faults, Notice = VersionTexts.Catalog.Get(by.Language, $"Refused.{refusal}") }, null);

    private static string MoveIdOf(string what, VersionCardAction click, Clicked by) => MoveId.Of(
        [what, by.Person.Key, click.Nonce, click.LessonId, .. click.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")]);
}
