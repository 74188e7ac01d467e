using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>Carries a curator's decision out, or shows why not. Safe to use from several threads.</summary>
/// <param name="register">What waits.</param>
/// <param name="views">Shows how it stands.</param>
/// <param name="typing">Reads the fields.</param>
/// <param name="named">Leaves out what a curator may not see.</param>
/// <param name="index">The lessons that a curator may name.</param>
public sealed class ReviewDecisions(ISubmissionRegister register, ReviewViews views, ReviewTyping typing, NamedLessons named, LessonIndex index)
{
    /// <summary>Decides.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="click">What the curator wants.</param>
    /// <param name="by">The curator.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DecideAsync(Submission submission, ReviewCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var reason = click.Fields.GetValueOrDefault(ExperienceFields.Reason) ?? "";
        if (click.Verb is ReviewVerb.Return or ReviewVerb.Reject)
        {
            return await MoveAsync(submission, click.Verb == ReviewVerb.Return ? new SendBack(reason) : new Reject(reason), null, click, by, cancellationToken);
        }

        if (submission.Status != SubmissionStatus.InReview || submission.IsBy(by.Person.Key))
        {
            // The register says why not; what stands in the fields of such a card does not count.
            return await MoveAsync(submission, new Approve(submission.Text, submission.TextNumber), null, click, by, cancellationToken);
        }

        // Nobody is taken to approve a text that was masked after they saw it, or one that names lessons that are not there.
        var (text, faults) = typing.Of(click.Fields, submission.Text, submission.Id, by.Person.Reader);
        var (typed, masked) = text.Masked();
        if (masked.Count > 0 || faults.Count > 0)
        {
            return await AgainAsync(submission, typed, masked.Count > 0 ? "LookAgain" : "Refused.Invalid", by, cancellationToken,
                reply => reply with { Masked = masked, Faults = [.. faults, .. SubmissionLesson.Of(submission, typed).Faults] });
        }

        return click.Verb switch
        {
            ReviewVerb.Edit => await MoveAsync(submission, new Edit(typed, click.BasedOn), typed, click, by, cancellationToken),
            ReviewVerb.Merge when Target(click, by) is { } target
                => await MoveAsync(submission, new Merge(target.Id, typed, click.BasedOn), typed, click, by, cancellationToken),
            ReviewVerb.Merge => await AgainAsync(submission, typed, "ChooseLesson", by, cancellationToken),
            _ => await MoveAsync(submission, new Approve(typed, click.BasedOn), typed, click, by, cancellationToken),
        };
    }

    /// <summary>The lesson to merge with; what was typed counts before what was chosen. A lesson that the curator may not see is none.</summary>
    private Lesson? Target(ReviewCardAction click, Clicked by)
    {
        var typed = click.Fields.GetValueOrDefault(ReviewFields.MergeId)?.Trim();
        var id = string.IsNullOrEmpty(typed) ? click.Fields.GetValueOrDefault(ReviewFields.MergeWith)?.Trim() : typed;
        return string.IsNullOrEmpty(id) ? null : index.Find(id, by.Person.Reader);
    }

    private async Task<ActionResult> MoveAsync(
        Submission submission, SubmissionMove move, ExperienceText? typed, ReviewCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var result = await register.MoveAsync(submission.Id, MoveIdOf(click, by), move, by.Actor, cancellationToken);
        switch (result)
        {
            case SubmissionAccepted { Submission: var after }:
                var done = after.Status == SubmissionStatus.InReview && move is not Edit ? "Reopened" : $"Done.{move.Kind}";
                return new ActionResult(await views.OfAsync(after, by, cancellationToken) with { Notice = Text(by, done) }, null);
            case SubmissionRefused { Reason: SubmissionRefusal.ReasonMissing or SubmissionRefusal.ReasonTooLong or SubmissionRefusal.Crowded } refused:
                return Sentence(by, $"Refused.{refused.Reason}");
            case SubmissionRefused { Submission: { Status: SubmissionStatus.InReview } now } refused when typed is not null:
                // A change of a lesson that is another by now is shown as it is on the newest version: what was typed was made from an older one.
                var kept = refused.Reason is SubmissionRefusal.Invalid or SubmissionRefusal.ChangedMeanwhile or SubmissionRefusal.NoSuchLesson ? typed : null;
                return await AgainAsync(now, kept, $"Refused.{refused.Reason}", by, cancellationToken, reply => reply with { Faults = refused.Faults });
            case SubmissionRefused { Submission: { } now } refused:
                return await AgainAsync(now, null, $"Refused.{refused.Reason}", by, cancellationToken);
            case SubmissionRefused refused:
                return Sentence(by, $"Refused.{refused.Reason}");
            default:
                throw new InvalidOperationException("A move is accepted or refused.");
        }
    }

    private async Task<ActionResult> AgainAsync(
        Submission submission, ExperienceText? typed, string notice, Clicked by, CancellationToken cancellationToken, Func<ReviewReply, ReviewReply>? with = null)
    {
        var reply = await views.OfAsync(submission, by, cancellationToken) with 
        {
            Typed = typed is null ? null : named.Shown(typed, by.Person.Reader),
            Notice = Text(by, notice),
        };
        return new ActionResult(with?.Invoke(reply) ?? reply, null);
    }

    private static string Text(Clicked by, string key) => ReviewTexts.Catalog.Format(by.Language, key, LessonValidator.LongestText);

    private static ActionResult Sentence(Clicked by, string key) => new(null, Text(by, key));

    private static string MoveIdOf(ReviewCardAction click, Clicked by) => MoveId.Of(
        [by.Person.Key, click.Nonce, click.Verb.ToString(), .. click.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")]);
}
