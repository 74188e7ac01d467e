using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>Lists a person's own tellings. Safe to use from several threads.</summary>
/// <param name="register">The tellings.</param>
public sealed class TellingListing(ISubmissionRegister register)
{
    /// <summary>A page of the list.</summary>
    /// <param name="by">The person.</param>
    /// <param name="first">Where the page begins, from 0; a place outside the list is taken to the nearest page.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The card; a sentence if the person has told nothing.</returns>
    public async Task<ActionResult> ShowAsync(Clicked by, int first, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        var own = (await register.OfAsync(by.Actor, cancellationToken)).Where(submission => submission.Status != SubmissionStatus.Withdrawn || submission.DraftId is not null).ToList();
        if (own.Count == 0)
        {
            return new ActionResult(null, LoggingTexts.Catalog.Get(by.Language, "NothingTold"));
        }

        var from = Math.Clamp(first, 0, (own.Count - 1) / TellingListReply.PageSize * TellingListReply.PageSize);
        return new ActionResult(new TellingListReply(by.Language, Nonce.New(), [.. own.Skip(from).Take(TellingListReply.PageSize)], from, own.Count), null);
    }
}
