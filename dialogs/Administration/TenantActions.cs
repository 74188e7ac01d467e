using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>What the buttons about tenants do. Who may is asked at every click. Safe to use from several threads.</summary>
/// <param name="desk">Lets in and shuts out.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class TenantActions(TenantDesk desk, ILogger<TenantActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(TenantCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (Access.Refusal(by) is { } refused)
        {
            return refused;
        }

        return await ClickWork.OrSayAsync(
            async () => click.Verb switch
            {
                TenantVerb.List => new ActionResult(await desk.ListAsync(AdministrationForm.First(click), by.Language, cancellationToken), null),
                TenantVerb.Form => TenantDesk.Ask(click, null, by.Language),
                TenantVerb.Save => await desk.SaveAsync(click, by, cancellationToken),
                TenantVerb.AskRemove => await desk.AskRemoveAsync(click, by, cancellationToken),
                _ => await desk.RemoveAsync(click, by, cancellationToken),
            },
            Access.Sentence(by.Language, "StoreUnavailable"),
            logger,
            click.Verb);
    }
}
