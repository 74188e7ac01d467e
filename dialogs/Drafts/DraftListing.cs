using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Drafts;

/// <summary>Lists the drafts that wait for somebody's approval. Safe to use from several threads.</summary>
/// <param name="register">The drafts.</param>
public sealed class DraftListing(IDraftRegister register)
{
    /// <summary>The list.</summary>
    /// <param name="actor">Who is waited for.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The card; a sentence if nothing waits.</returns>
    public async Task<ActionResult> ShowAsync(Actor actor, Language language, CancellationToken cancellationToken)
    {
        var waiting = await register.WaitingForAsync(actor, cancellationToken);
        return waiting.Count == 0
            ? new ActionResult(null, DraftTexts.Catalog.Get(language, "NothingWaits"))
            : new ActionResult(new DraftListReply(language, Nonce.New(), [.. waiting.Take(DraftListReply.Most)], waiting.Count), null);
    }
}
