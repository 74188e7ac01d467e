using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>
/// What the buttons about experiences under review do. A click that cannot be carried out changes nothing, and nothing that was typed is
/// lost by it. Safe to use from several threads.
/// </summary>
/// <param name="register">What waits.</param>
/// <param name="listing">Makes lists.</param>
/// <param name="views">Shows one.</param>
/// <param name="decisions">Carries decisions out.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class ReviewActions(
    ISubmissionRegister register, ReviewListing listing, ReviewViews views, ReviewDecisions decisions, ILogger<ReviewActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(ReviewCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await ClickWork.OrSayAsync(
            async () => !by.IsAlone ? Sentence(by, "OnlyAlone")
                : !by.Actor.IsCurator ? Sentence(by, "Refused.NotCurator")
                : await DoAloneAsync(click, by, cancellationToken),
            Sentence(by, "StoreUnavailable"), logger, click.Verb);
    }

    private async Task<ActionResult> DoAloneAsync(ReviewCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var submission = click.SubmissionId is { } id ? await register.FindAsync(id, cancellationToken) : null;
        var sent = submission?.Trail.Any(entry => entry.Kind == SubmissionMoveKind.Send) == true ? submission : null;
        switch (click.Verb)
        {
            case ReviewVerb.List:
                await LeaveAsync(sent, by, cancellationToken);
                return await listing.ShowAsync(click.First, by.Actor, by.Language, cancellationToken);
            case ReviewVerb.Next:
                await LeaveAsync(sent, by, cancellationToken);
                return await listing.NextAsync(sent, by.Actor, cancellationToken) is { } next
                    ? new ActionResult(await views.OfAsync(next, by, cancellationToken), null)
                    : Sentence(by, "NoMore");
            case var _ when sent is null:
                return Sentence(by, "Refused.NoSuchSubmission");
            case ReviewVerb.View:
                return new ActionResult(await views.OfAsync(sent, by, cancellationToken), null);
            default:
                if (by.Place is { } card)
                {
                    await register.AdoptAsync(sent.Id, card, cancellationToken);
                }

                return await decisions.DecideAsync(sent, click, by, cancellationToken);
        }
    }

    /// <summary>Something else takes the place of the card: what happens to this one later is not to be shown there.</summary>
    private async Task LeaveAsync(Submission? submission, Clicked by, CancellationToken cancellationToken)
    {
        if (submission is not null && by.Place is { } card)
        {
            await register.ForgetAsync(submission.Id, card, cancellationToken);
        }
    }

    private static ActionResult Sentence(Clicked by, string key) => new(null, ReviewTexts.Catalog.Format(by.Language, key, LessonValidator.LongestText));
}
