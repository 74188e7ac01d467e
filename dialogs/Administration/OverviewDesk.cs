using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>All that can be looked after, and how it stands as far as that costs little. Safe to use from several threads.</summary>
/// <param name="contacts">The directory of contacts.</param>
/// <param name="subscriptions">Who gets the weekly digest.</param>
/// <param name="handOffs">The questions that wait.</param>
/// <param name="roles">The roles that were given in Teams.</param>
/// <param name="settings">The roles of the settings.</param>
/// <param name="tenants">The tenants that were let in from Teams.</param>
/// <param name="gate">The tenants of the settings.</param>
public sealed class OverviewDesk(
    IContactBook contacts, ISubscriptionRegister subscriptions, IHandOffRegister handOffs, RoleBook roles, ISettingRoles settings, TenantBook tenants, ISettingTenants gate)
{
    /// <summary>What those are told who do not administer: who does, and what they can do themselves.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    public static ActionResult ForOthers(Person person, Language language)
    {
        ArgumentNullException.ThrowIfNull(person);
        string[] keys =
        [
            "Others", .. person.Roles.Contains(Role.Curator) ? ["OthersCurator"] : Array.Empty<string>(), .. person.Roles.Contains(Role.Contact) ? ["OthersContact"] : Array.Empty<string>(),
        ];
        return new ActionResult(null, string.Join(' ', keys.Select(key => AdministrationTexts.Catalog.Get(language, key))));
    }

    /// <summary>The overview. A count that the store does not give is left out.</summary>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ShowAsync(Language language, CancellationToken cancellationToken)
    {
        var channels = CountAsync(subscriptions.ActiveAsync(cancellationToken).Where(one => !one.IsPersonal && one.Id != DigestSubscription.DemoId), cancellationToken);
        var waiting = CountAsync(handOffs.OpenAsync(cancellationToken), cancellationToken);
        return new ActionResult(
            new OverviewReply(
                language,
                Nonce.New(),
                [
                    new Door(DoorKind.Waiting, await waiting, null),
                    new Door(DoorKind.Contacts, contacts.Records.Count, contacts.Records.Count(record => record.Contact.Example)),
                    new Door(DoorKind.Digests, await channels, null),
                    new Door(DoorKind.Roles, Holders(Role.Curator, GivenRole.Curator), Holders(Role.Administrator, GivenRole.Administrator)),
                    new Door(DoorKind.Tenants, gate.All.Select(tenant => tenant.Id).Union(tenants.Current.Tenants.Select(tenant => tenant.Id), StringComparer.OrdinalIgnoreCase).Count(), null),
                    new Door(DoorKind.Words, null, null),
                    new Door(DoorKind.Files, null, null),
                    new Door(DoorKind.Gaps, null, null),
                    new Door(DoorKind.Numbers, null, null),
                    new Door(DoorKind.Setup, null, null),
                ]),
            null);
    }

    private static async Task<int?> CountAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        try
        {
            return await items.CountAsync(cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    /// <summary>How many single people have a role; those of a whole domain or tenant cannot be counted.</summary>
    private int Holders(Role role, GivenRole given)
        => settings.All.Where(entry => entry.Kind == SettingKind.User && entry.Roles.Contains(role)).Select(entry => entry.Subject)
            .Union(roles.Current.People.Where(entry => entry.Roles.Contains(given)).Select(entry => entry.Key), StringComparer.OrdinalIgnoreCase).Count();
}
