using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>
/// What the buttons on cards about the directory do. Who may do it is asked at every click: a card can be forwarded, and a click can
/// be made up. Safe to use from several threads.
/// </summary>
/// <param name="seats">Requests to fill a contact.</param>
/// <param name="own">What contacts say of themselves.</param>
/// <param name="listing">The directory.</param>
/// <param name="editing">The form of a contact.</param>
/// <param name="undelivered">What did not arrive.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class DirectoryActions(
    SeatDesk seats, OwnSeats own, DirectoryListing listing, ContactEditing editing, UndeliveredDesk undelivered, ILogger<DirectoryActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(DirectoryCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (Refused(click, by) is { } key)
        {
            return new ActionResult(null, DirectoryTexts.Catalog.Get(by.Language, key));
        }

        return await ClickWork.OrSayAsync(() => TryAsync(click, by, cancellationToken), new ActionResult(null, DirectoryTexts.Catalog.Get(by.Language, "StoreUnavailable")), logger, click.Verb);
    }

    private static string? Refused(DirectoryCardAction click, Clicked by)
        => !by.IsAlone ? "OnlyAlone"
            : click.Verb.IsForAdministrators() && !by.Person.Roles.Contains(Role.Administrator) ? "AdministratorsOnly"
            : null;

    private Task<ActionResult> TryAsync(DirectoryCardAction click, Clicked by, CancellationToken cancellationToken) => click.Verb switch
    {
        DirectoryVerb.Request => seats.RequestAsync(click, by, cancellationToken),
        DirectoryVerb.Accept or DirectoryVerb.Refuse => seats.DecideAsync(click, by, cancellationToken),
        DirectoryVerb.List => listing.ShowAsync(click, by.Language, cancellationToken),
        DirectoryVerb.Edit => Task.FromResult(editing.Edit(click, by.Language)),
        DirectoryVerb.Save => editing.SaveAsync(click, by, cancellationToken),
        DirectoryVerb.Remove => editing.RemoveAsync(click, by.Language, cancellationToken),
        DirectoryVerb.AwayForm => Task.FromResult(own.AwayForm(by.Person, by.Language)),
        DirectoryVerb.Away => own.AwayAsync(click, by.Person, by.Language, cancellationToken),
        DirectoryVerb.LeaveForm => Task.FromResult(own.LeaveForm(by.Person, by.Language)),
        DirectoryVerb.Leave => own.LeaveAsync(click, by.Person, by.Language, cancellationToken),
        DirectoryVerb.Confirm => own.ConfirmAsync(by.Person, by.Language, cancellationToken),
        DirectoryVerb.Undelivered => undelivered.ShowAsync(PageStart.Of(click), by.Language, null, cancellationToken),
        _ => undelivered.RetryAsync(click, by.Language, cancellationToken),
    };
}
