using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>The tenants that were let in from Teams, and how it came to that. Immutable.</summary>
/// <param name="Tenants">The tenants, by name.</param>
/// <param name="Trail">The last changes, oldest first.</param>
public sealed record TenantList(EquatableList<TenantEntry> Tenants, EquatableList<TenantChange> Trail)
{
    /// <summary>The most tenants.</summary>
    public const int MostTenants = 200;

    /// <summary>How many changes are kept.</summary>
    public const int LongestTrail = 20;

    /// <summary>None.</summary>
    public static TenantList Empty { get; } = new([], []);

    /// <summary>A tenant; null if it was not let in.</summary>
    /// <param name="id">The id, in any case.</param>
    public TenantEntry? Find(string id) => Tenants.FirstOrDefault(tenant => string.Equals(tenant.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The list with one more.</summary>
    /// <param name="tenant">The tenant.</param>
    public (TenantList After, TenantOutcome Outcome) With(TenantEntry tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        return Find(tenant.Id) is not null ? (this, TenantOutcome.ChangedMeanwhile)
            : Tenants.Count >= MostTenants ? (this, TenantOutcome.Full)
            : (
                new TenantList(
                    [.. Tenants.Append(tenant).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Id, StringComparer.Ordinal)],
                    After(new TenantChange(tenant.At, tenant.ByKey, tenant.ByName, tenant.Id, tenant.Name, IsIn: true))),
                TenantOutcome.Changed);
    }

    /// <summary>The list without one.</summary>
    /// <param name="id">The tenant.</param>
    /// <param name="byKey">The administrator: the bot's own id.</param>
    /// <param name="byName">The administrator's name; null if the client does not tell.</param>
    /// <param name="now">When.</param>
    public (TenantList After, TenantOutcome Outcome) Without(string id, string byKey, string? byName, DateTimeOffset now)
        => Find(id) is not { } there ? (this, TenantOutcome.ChangedMeanwhile)
            : (
                new TenantList([.. Tenants.Where(tenant => tenant != there)], After(new TenantChange(now, byKey, byName, there.Id, there.Name, IsIn: false))),
                TenantOutcome.Changed);

    /// <summary>The list with a pseudonym in the place of a person who let tenants in or took them out.</summary>
    /// <param name="person">The person.</param>
    /// <param name="pseudonym">What stands in their place.</param>
    internal TenantList Without(PersonIdentity person, Pseudonym pseudonym) => new(
        [.. Tenants.Select(tenant => person.Is(tenant.ByKey) ? tenant with { ByKey = pseudonym.Key, ByName = pseudonym.Name } : tenant)],
        [.. Trail.Select(change => person.Is(change.ByKey) ? change with { ByKey = pseudonym.Key, ByName = pseudonym.Name } : change)]);

    private EquatableList<TenantChange> After(TenantChange change) => [.. Trail.Append(change).TakeLast(LongestTrail)];
}
