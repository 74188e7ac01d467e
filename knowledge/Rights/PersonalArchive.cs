using System.Runtime.CompilerServices;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>All places where something about a person can be stored, as one. Safe to use from several threads.</summary>
/// <param name="places">The places, in the order in which they are erased.</param>
public sealed class PersonalArchive(IEnumerable<IPersonalRecords> places)
{
    private readonly IReadOnlyList<IPersonalRecords> all = [.. places];

    /// <summary>The places, in the order in which they are erased.</summary>
    public IReadOnlyList<IPersonalRecords> Places => all;

    /// <summary>By what the person can be known again.</summary>
    /// <param name="known">What is known of the person from elsewhere.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<PersonIdentity> RecogniseAsync(PersonIdentity known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(known);

        // What one place knows may be what another knows the person by; nobody has more ids than one more look finds.
        for (var look = 0; look < 2; look++)
        {
            foreach (var place in all)
            {
                known = known.With(await place.RecogniseAsync(known, cancellationToken));
            }
        }

        return known;
    }

    /// <summary>What is stored about a person.</summary>
    /// <param name="person">The person, as <see cref="RecogniseAsync"/> gives them.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async IAsyncEnumerable<PersonalRecord> OfAsync(PersonIdentity person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var place in all)
        {
            await foreach (var record in place.OfAsync(person, cancellationToken))
            {
                yield return record;
            }
        }
    }

    /// <summary>What erasing a person would come to.</summary>
    /// <param name="person">The person, as <see cref="RecogniseAsync"/> gives them.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<PersonalPlan> PlanAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        var plan = PersonalPlan.Nothing;
        foreach (var place in all)
        {
            plan = plan.And(await place.PlanAsync(person, cancellationToken));
        }

        return plan;
    }

    /// <summary>Erases a person everywhere, once.</summary>
    /// <param name="person">The person, as <see cref="RecogniseAsync"/> gives them.</param>
    /// <param name="pseudonym">What stands in their place.</param>
    /// <param name="cancellationToken">Stops the call; some may be erased then.</param>
    internal async Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        foreach (var place in all)
        {
            await place.EraseAsync(person, pseudonym, cancellationToken);
        }
    }
}
