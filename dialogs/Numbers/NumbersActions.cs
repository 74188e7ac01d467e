using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Dialogs.Numbers;

/// <summary>What the buttons of the numbers do. Safe to use from several threads.</summary>
/// <param name="desk">Shows them.</param>
/// <param name="file">Offers them as a file.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class NumbersActions(NumbersDesk desk, NumbersFile file, ILogger<NumbersActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(NumbersCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await ClickWork.OrSayAsync(
            async () => click switch
            {
                { Verb: NumbersVerb.File } when !by.IsAlone => new ActionResult(null, NumbersTexts.Catalog.Get(by.Language, "FileAlone")),
                { Verb: NumbersVerb.File } => await file.OfferAsync(click.Period, by.Person, by.Language, cancellationToken),
                _ => await desk.ShowAsync(click.Period, by.Person, by.Language, cancellationToken),
            },
            new ActionResult(null, NumbersTexts.Catalog.Get(by.Language, "StoreUnavailable")), logger, click.Verb);
    }
}
