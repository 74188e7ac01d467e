using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>
/// What the buttons of check-ins do. They are personal: where others read along none does anything. A click that cannot be carried out changes
/// nothing, and leaves the card with what was typed. Safe to use from several threads.
/// </summary>
/// <param name="desk">Takes the answers.</param>
/// <param name="offers">Begins what can be done with an answer.</param>
/// <param name="figures">Shows what they come to.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class CheckInActions(CheckInDesk desk, CheckInOffers offers, CheckInFigures figures, ILogger<CheckInActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(CheckInCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.IsAlone)
        {
            return Sentence(by, "OnlyAlone");
        }

        return await ClickWork.OrSayAsync(
            async () => click.Verb switch
            {
                CheckInVerb.Show => await desk.ShowAsync(click.ProjectId, by.Person, by.Language, cancellationToken, toChange: true),
                CheckInVerb.Send => await desk.SendAsync(click, by, cancellationToken),
                CheckInVerb.Skip => await desk.SkipAsync(click, by, cancellationToken),
                CheckInVerb.Withdraw => await desk.WithdrawAsync(click, by, cancellationToken),
                CheckInVerb.Stop or CheckInVerb.Resume => await desk.WantAsync(click.Verb == CheckInVerb.Resume, click, by, cancellationToken),
                CheckInVerb.Totals => await figures.TotalsAsync(click.Quarter, by.Person, by.Language, cancellationToken),
                CheckInVerb.Words => await figures.WordsAsync(click.Quarter, click.First, by.Person, by.Language, cancellationToken),
                _ => await offers.DoAsync(click, by, cancellationToken),
            },
            Sentence(by, "StoreUnavailable"), logger, click.Verb);
    }

    private static ActionResult Sentence(Clicked by, string key) => new(null, CheckInTexts.Catalog.Get(by.Language, key));
}
