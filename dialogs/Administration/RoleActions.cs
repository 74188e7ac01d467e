using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>What the buttons about roles do. Who may is asked at every click: a card can be forwarded, and a click can be made up. Safe to use from several threads.</summary>
/// <param name="desk">Shows who has what.</param>
/// <param name="changing">Gives and takes.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class RoleActions(RoleDesk desk, RoleChanging changing, ILogger<RoleActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(RoleCardAction click, Clicked by, CancellationToken cancellationToken)
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
                RoleVerb.List => new ActionResult(await desk.ListAsync(AdministrationForm.First(click), by.Language, cancellationToken), null),
                RoleVerb.Choose => await desk.ChooseAsync(click, null, by.Language, cancellationToken),
                RoleVerb.Edit => await desk.EditAsync(click, by.Language, cancellationToken),
                _ => await changing.SaveAsync(click, by, cancellationToken),
            },
            Access.Sentence(by.Language, "StoreUnavailable"),
            logger,
            click.Verb);
    }
}
