using System.Runtime.CompilerServices;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// The roles that a person was given in Teams, and what they decided as an administrator. It is read from the store, not from what was last
/// seen of it.
/// </summary>
/// <param name="roles">The roles.</param>
/// <param name="tenants">The tenants.</param>
public sealed class PersonalAdministration(RoleBook roles, TenantBook tenants) : IPersonalRecords
{
    private const string OwnRoles = "Roles";
    private const string Decided = "RoleChanges";

    /// <inheritdoc/>
    public EquatableList<Container> Containers => [AdministrationContainer.Container];

    /// <inheritdoc/>
    public async IAsyncEnumerable<PersonalRecord> OfAsync(PersonIdentity person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        foreach (var entry in Own(person))
        {
            yield return Shown(OwnRoles, new { entry.Name, entry.Roles, entry.Organisation, entry.Sector });
        }

        foreach (var change in roles.Current.Trail.Where(change => person.Is(change.Key) || person.Is(change.ByKey)))
        {
            yield return Shown(person.Is(change.Key) ? OwnRoles : Decided, new { change.At, Person = person.Is(change.Key) ? change.Name : null, By = person.Is(change.ByKey) ? change.ByName : null, change.Before, change.After, change.Organisation });
        }

        foreach (var change in tenants.Current.Trail.Where(change => person.Is(change.ByKey)))
        {
            yield return Shown(Decided, new { change.At, By = change.ByName, Tenant = change.Id, change.Name, change.IsIn });
        }
    }

    /// <inheritdoc/>
    public async Task<PersonalPlan> PlanAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        var about = Own(person).Count() + roles.Current.Trail.Count(change => person.Is(change.Key));
        var by = roles.Current.Trail.Count(change => person.Is(change.ByKey) && !person.Is(change.Key))
            + tenants.Current.Trail.Count(change => person.Is(change.ByKey)) + tenants.Current.Tenants.Count(tenant => person.Is(tenant.ByKey));
        return PersonalPlan.Counted(new[] { new PlanLine(OwnRoles, Fate.Delete, about), new PlanLine(Decided, Fate.Pseudonymise, by) }.Where(line => line.Count > 0));
    }

    /// <inheritdoc/>
    public async Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        await roles.EraseAsync(person, pseudonym, cancellationToken);
        await tenants.EraseAsync(person, pseudonym, cancellationToken);
    }

    private static PersonalRecord Shown<T>(string what, T content) => new(what, JsonSerializer.SerializeToNode(content, LessonJson.Options)!, null);

    private IEnumerable<RoleEntry> Own(PersonIdentity person) => roles.Current.People.Where(entry => person.Is(entry.Key));

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await roles.RefreshAsync(cancellationToken);
        await tenants.RefreshAsync(cancellationToken);
    }
}
