using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>Lets people of other tenants in, and shuts them out again. Safe to use from several threads.</summary>
/// <param name="book">What was let in from Teams.</param>
/// <param name="roles">Knows who administers.</param>
/// <param name="settings">What the settings let in.</param>
/// <param name="people">Knows whether there is another administrator.</param>
/// <param name="notices">Tells the other administrators.</param>
/// <param name="clock">The clock.</param>
public sealed class TenantDesk(TenantBook book, RoleBook roles, ISettingTenants settings, IKnownPeople people, NoticeBoard notices, TimeProvider clock)
{
    private static readonly string[] Form = [AdministrationFields.Tenant, AdministrationFields.Name, AdministrationFields.Organisation, AdministrationFields.Sector];

    /// <summary>A page of those that are let in.</summary>
    /// <param name="first">Where the page begins, from 0.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<TenantListReply> ListAsync(int first, Language language, CancellationToken cancellationToken)
    {
        await book.RefreshAsync(cancellationToken);
        var all = book.Current.Tenants;
        var start = first < all.Count ? Math.Max(first, 0) : 0;
        return new TenantListReply(
            language, Nonce.New(), [.. settings.All], [.. all.Skip(start).Take(TenantListReply.PageSize)], start, all.Count, await settings.TurnedAwayAsync(cancellationToken));
    }

    /// <summary>The form for one more, with what a click brings.</summary>
    /// <param name="click">The click.</param>
    /// <param name="notice">What hinders it; null for nothing.</param>
    /// <param name="language">The language.</param>
    public static ActionResult Ask(TenantCardAction click, string? notice, Language language)
        => new(new TenantFormReply(language, Nonce.New(), AdministrationForm.Kept(click, Form, language)) { Notice = notice }, null);

    /// <summary>Lets in what stands in the form.</summary>
    /// <param name="click">The click, with the fields.</param>
    /// <param name="by">The administrator who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> SaveAsync(TenantCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var name = AdministrationForm.Text(click, AdministrationFields.Name, by.Language);
        var organisation = AdministrationForm.Text(click, AdministrationFields.Organisation, by.Language);
        var fault = !Guid.TryParse(click.Field(AdministrationFields.Tenant), out var id) ? "BadTenant"
            : name is null ? "TenantNameMissing"
            : Math.Max(name.Length, organisation?.Length ?? 0) > AdministrationForm.LongestText ? "TooLong"
            : settings.All.Any(tenant => string.Equals(tenant.Id, Written(id), StringComparison.OrdinalIgnoreCase)) ? "TenantInSettings"
            : null;
        if (fault is not null)
        {
            return Ask(click, AdministrationTexts.Catalog.Format(by.Language, fault, AdministrationForm.LongestText), by.Language);
        }

        if (!await IsStillAdministratorAsync(by, cancellationToken))
        {
            return Access.Sentence(by.Language, "AdministratorsOnly");
        }

        var tenant = new TenantEntry(Written(id), name!, organisation, AdministrationForm.SectorOf(click), clock.GetUtcNow(), by.Person.Key, by.Name);
        var outcome = await book.AddAsync(tenant, cancellationToken);
        if (outcome == TenantOutcome.Full)
        {
            return Ask(click, AdministrationTexts.Catalog.Format(by.Language, "TenantsFull", TenantList.MostTenants), by.Language);
        }

        await TellAsync(outcome, NoticeKind.TenantAdded, tenant.Name, click, by, cancellationToken);
        return await ListedAsync(outcome == TenantOutcome.Changed ? "TenantAdded" : "TenantThere", tenant.Name, by.Language, cancellationToken);
    }

    /// <summary>Asks whether one is really to be taken out.</summary>
    /// <param name="click">The click, with the tenant.</param>
    /// <param name="by">The administrator who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> AskRemoveAsync(TenantCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        await book.RefreshAsync(cancellationToken);
        return book.Current.Find(click.Field(AdministrationFields.Tenant) ?? "") is not { } tenant ? await ListedAsync("TenantGone", "", by.Language, cancellationToken)
            : IsOwn(tenant.Id, by) ? await ListedAsync("TenantYours", tenant.Name, by.Language, cancellationToken)
            : new ActionResult(new TenantRemoveReply(by.Language, Nonce.New(), tenant), null);
    }

    /// <summary>Takes one out.</summary>
    /// <param name="click">The click, with the tenant.</param>
    /// <param name="by">The administrator who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> RemoveAsync(TenantCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var id = click.Field(AdministrationFields.Tenant) ?? "";
        if (!await IsStillAdministratorAsync(by, cancellationToken))
        {
            return Access.Sentence(by.Language, "AdministratorsOnly");
        }

        await book.RefreshAsync(cancellationToken);
        var name = book.Current.Find(id)?.Name ?? id;
        if (IsOwn(id, by))
        {
            return await ListedAsync("TenantYours", name, by.Language, cancellationToken);
        }

        var outcome = await book.RemoveAsync(id, by.Person.Key, by.Name, cancellationToken);
        await TellAsync(outcome, NoticeKind.TenantRemoved, name, click, by, cancellationToken);
        return await ListedAsync(outcome == TenantOutcome.Changed ? "TenantRemoved" : "TenantGone", name, by.Language, cancellationToken);
    }

    private static string Written(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);

    private static bool IsOwn(string id, Clicked by) => string.Equals(id, by.TenantId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the role has not been taken since it was last looked, perhaps at another instance.</summary>
    private async Task<bool> IsStillAdministratorAsync(Clicked by, CancellationToken cancellationToken)
    {
        if (by.Person.RolesBySettings.Contains(Role.Administrator))
        {
            return true;
        }

        await roles.RefreshAsync(cancellationToken);
        return roles.RolesOf(by.Person.Key).Contains(GivenRole.Administrator);
    }

    private async Task<ActionResult> ListedAsync(string key, string name, Language language, CancellationToken cancellationToken)
        => new(await ListAsync(0, language, cancellationToken) with { Notice = AdministrationTexts.Catalog.Format(language, key, name) }, null);

    private async Task TellAsync(TenantOutcome outcome, NoticeKind kind, string name, TenantCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (outcome == TenantOutcome.Changed && await people.HasOtherAdministratorAsync(by.Person.Key, cancellationToken))
        {
            await notices.TellOthersAsync(kind, $"{name} {click.Nonce}", name, by.Person.Key, by.Name, cancellationToken);
        }
    }
}
