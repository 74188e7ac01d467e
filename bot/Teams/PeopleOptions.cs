using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>The administrator's mapping of people, from the section People. The most particular entry counts: user, mail domain, tenant.</summary>
public sealed class PeopleOptions
{
    /// <summary>By Entra object id; in Development also by the id that the client gives its user.</summary>
    public Dictionary<string, Membership> Users { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By the domain of the mail address; for a guest that of the home organisation.</summary>
    public Dictionary<string, Membership> MailDomains { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By Entra tenant id.</summary>
    public Dictionary<string, Membership> Tenants { get; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>Where somebody belongs, and what they may do.</summary>
public sealed class Membership
{
    /// <summary>The authority; null if it is not known.</summary>
    public string? Organisation { get; set; }

    /// <summary>The sector; null if it is not known.</summary>
    public Sector? Sector { get; set; }

    /// <summary>The roles; everybody is a reader without being called one.</summary>
    public ICollection<Role> Roles { get; } = [];

    /// <summary>The ids of the contacts whom a person fills; counts in <see cref="PeopleOptions.Users"/> only.</summary>
    public ICollection<string> Contacts { get; } = [];
}
