using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>Lists what waits for a curator, oldest first. Safe to use from several threads.</summary>
/// <param name="register">What waits.</param>
/// <param name="time">Tells how long it has waited.</param>
public sealed class ReviewListing(ISubmissionRegister register, TimeProvider time)
{
    /// <summary>A page of the list.</summary>
    /// <param name="first">Where it begins, from 0; past the end, at the last page.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The card; a sentence if nothing waits.</returns>
    public async Task<ActionResult> ShowAsync(int first, Actor actor, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.IsCurator)
        {
            return new ActionResult(null, ReviewTexts.Catalog.Get(language, "Refused.NotCurator"));
        }

        var waiting = await register.QueueAsync(cancellationToken);
        if (waiting.Count == 0)
        {
            return new ActionResult(null, ReviewTexts.Catalog.Get(language, "NothingWaits"));
        }

        var start = Math.Min(Math.Max(first, 0), (waiting.Count - 1) / ReviewListReply.Most * ReviewListReply.Most);
        return new ActionResult(
            new ReviewListReply(language, Nonce.New(), [.. waiting.Skip(start).Take(ReviewListReply.Most)], start, waiting.Count, time.GetUtcNow())
            {
                Own = [.. waiting.Where(one => one.IsBy(actor.Key)).Select(one => one.Id)],
            },
            null);
    }

    /// <summary>The next one that the curator can decide on: the oldest that has waited less long than another, or else the oldest of all.</summary>
    /// <param name="after">The other; null for none.</param>
    /// <param name="actor">The curator.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Submission?> NextAsync(Submission? after, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var waiting = (await register.QueueAsync(cancellationToken)).Where(one => !one.IsBy(actor.Key) && one.Id != after?.Id).ToList();
        return waiting.FirstOrDefault(one => after is not null && one.WaitingSince > after.WaitingSince) ?? waiting.FirstOrDefault();
    }
}
