using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.People;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>The roles that the section People gives.</summary>
/// <param name="options">The section.</param>
internal sealed class SettingRoles(IOptions<PeopleOptions> options) : ISettingRoles
{
    /// <inheritdoc/>
    public IReadOnlyList<SettingRole> All =>
    [
        .. Entries(options.Value.Users, SettingKind.User, nameof(PeopleOptions.Users)),
        .. Entries(options.Value.MailDomains, SettingKind.MailDomain, nameof(PeopleOptions.MailDomains)),
        .. Entries(options.Value.Tenants, SettingKind.Tenant, nameof(PeopleOptions.Tenants)),
    ];

    /// <inheritdoc/>
    public SettingRole? OfUser(string key)
        => options.Value.Users.TryGetValue(key, out var entry) ? Of(key, entry, SettingKind.User, nameof(PeopleOptions.Users)) : null;

    private static IEnumerable<SettingRole> Entries(Dictionary<string, Membership> entries, SettingKind kind, string section)
        => entries.OrderBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).Select(entry => Of(entry.Key, entry.Value, kind, section));

    private static SettingRole Of(string subject, Membership entry, SettingKind kind, string section)
        => new($"People:{section}:{subject}", kind, subject, [.. entry.Roles.Where(role => role != Role.Reader).Distinct()], entry.Organisation, entry.Sector);
}
