using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>What the buttons of digests do. Each click carries what it is about, so that a card works for as long as that is there. Safe to use from several threads.</summary>
/// <param name="pages">Shows digests and lessons.</param>
/// <param name="wishes">Keeps what people want more and less of.</param>
/// <param name="help">Lets somebody answer an open question.</param>
/// <param name="subscriptions">Knows in which language a digest is written.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class DigestActions(
    DigestPages pages, DigestWishes wishes, IHelpOffers help, ISubscriptionRegister subscriptions, ILogger<DigestActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(DigestCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        try
        {
            // In the thread of a digest nobody has spoken yet.
            by = by.IsAlone ? by : by with { Language = (await subscriptions.FindAsync(click.Place?.SubscriptionId ?? "", cancellationToken))?.Language ?? by.Language };
            return await (click.Verb switch
            {
                DigestVerb.Read => pages.ReadAsync(click, by, cancellationToken),
                DigestVerb.More => pages.MoreAsync(click, by, cancellationToken),
                DigestVerb.Back => pages.BackAsync(click, by, cancellationToken),
                DigestVerb.Offer => help.OfferAsync(click.HandOffId ?? "", by, cancellationToken),
                DigestVerb.Topics => wishes.TopicsAsync(click, by, cancellationToken),
                DigestVerb.Follow => wishes.FollowAsync(click, by, cancellationToken),
                DigestVerb.Fewer => wishes.FewerAsync(click, by, cancellationToken),
                _ => wishes.UndoAsync(click, by, cancellationToken),
            });
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotDone(logger, unavailable, click.Verb);
            return new ActionResult(null, DigestTexts.Catalog.Get(by.Language, "StoreUnavailable"));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A click on a digest ({Verb}) could not be carried out.")]
        public static partial void NotDone(ILogger logger, Exception exception, DigestVerb verb);
    }
}
