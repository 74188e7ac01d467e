using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>The roles that the settings give, which can be changed there only. Implementations are safe to use from several threads.</summary>
public interface ISettingRoles
{
    /// <summary>All entries: single people first, then mail domains, then tenants.</summary>
    IReadOnlyList<SettingRole> All { get; }

    /// <summary>The entry of one person; null if the settings do not name them.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    SettingRole? OfUser(string key);
}

/// <summary>What an entry of the settings gives.</summary>
/// <param name="Setting">Its name, such as <c>People:Users:ID</c>.</param>
/// <param name="Kind">Whom it is about.</param>
/// <param name="Subject">The id of the person or tenant, or the domain.</param>
/// <param name="Roles">The roles; empty for none but reader.</param>
/// <param name="Organisation">The authority; null for none.</param>
/// <param name="Sector">The sector; null for none.</param>
public sealed record SettingRole(string Setting, SettingKind Kind, string Subject, EquatableList<Role> Roles, string? Organisation, Sector? Sector);

/// <summary>Whom an entry of the settings is about.</summary>
public enum SettingKind
{
    /// <summary>One person.</summary>
    User,

    /// <summary>Everybody with a mail address in a domain.</summary>
    MailDomain,

    /// <summary>Everybody of a tenant.</summary>
    Tenant,
}
