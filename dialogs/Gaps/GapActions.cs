using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Dialogs.Gaps;

/// <summary>What the buttons of the matrix do. Safe to use from several threads.</summary>
/// <param name="desk">Shows the matrix.</param>
/// <param name="file">Offers it as a file.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class GapActions(GapDesk desk, GapFile file, ILogger<GapActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(GapCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await ClickWork.OrSayAsync(
            async () => click switch
            {
                { Verb: GapVerb.File } when !by.IsAlone => new ActionResult(null, GapTexts.Catalog.Get(by.Language, "FileAlone")),
                { Verb: GapVerb.File } => await file.OfferAsync(by.Person, by.Language, cancellationToken),
                { Verb: GapVerb.Category, Category: { } category }
                    => await desk.CategoryAsync(category, click.First, by.Person, by.IsAlone, by.Language, cancellationToken),
                _ => await desk.MatrixAsync(by.Person, by.IsAlone, by.Language, cancellationToken),
            },
            new ActionResult(null, GapTexts.Catalog.Get(by.Language, "StoreUnavailable")), logger, click.Verb);
    }
}
