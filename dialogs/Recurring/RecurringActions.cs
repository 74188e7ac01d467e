using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Dialogs.Recurring;

/// <summary>What the buttons about recurring questions do. Safe to use from several threads.</summary>
/// <param name="listing">Makes lists.</param>
/// <param name="raising">Raises groups.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class RecurringActions(RecurringListing listing, RecurringRaising raising, ILogger<RecurringActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(RecurringCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (!RecurringRights.MaySee(by.Person) || !by.IsAlone)
        {
            return new ActionResult(null, RecurringTexts.Catalog.Get(by.Language, by.IsAlone ? "NotYours" : "OnlyAlone"));
        }

        return await ClickWork.OrSayAsync(
            async () => click.Verb switch
            {
                // The page after a raising shows what has changed by it.
                RecurringVerb.List => await listing.ShowAsync(click.First, by.Person, by.Language, anew: click.First == 0, cancellationToken),
                RecurringVerb.Consider => raising.Consider(click, by),
                _ => await raising.RaiseAsync(click, by, cancellationToken),
            },
            new ActionResult(null, RecurringTexts.Catalog.Get(by.Language, "StoreUnavailable")), logger, click.Verb);
    }
}
