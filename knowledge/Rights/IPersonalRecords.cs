using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// Answers for a place where something about a person can be stored: what there is, what would become of it, and erasing it. Each
/// container of the program has one of these, or says why it holds nothing of a person. Implementations are safe to use from
/// several threads and processes, and erasing can be repeated: what is erased already is not there any more. Only a store that cannot be
/// reached throws (<see cref="StoreUnavailableException"/>).
/// </summary>
public interface IPersonalRecords
{
    /// <summary>The containers it answers for; empty for what lies outside the store.</summary>
    EquatableList<Container> Containers { get; }

    /// <summary>By what else the person can be known again, as far as it is stored here.</summary>
    /// <param name="person">The person, as far as they are known.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The person with what is known besides.</returns>
    Task<PersonIdentity> RecogniseAsync(PersonIdentity person, CancellationToken cancellationToken) => Task.FromResult(person);

    /// <summary>What is stored about the person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<PersonalRecord> OfAsync(PersonIdentity person, CancellationToken cancellationToken);

    /// <summary>What erasing would come to. It changes nothing.</summary>
    /// <param name="person">The person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<PersonalPlan> PlanAsync(PersonIdentity person, CancellationToken cancellationToken);

    /// <summary>Erases the person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="pseudonym">What stands in their place where something stays.</param>
    /// <param name="cancellationToken">Stops the call; some may be erased then.</param>
    Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken);
}
