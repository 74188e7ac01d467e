using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Projects.People;

/// <summary>
/// Who leads which project, as people said themselves, in the store of record. Safe to use from several threads and processes. Only a
/// store that cannot be reached throws (<see cref="StoreUnavailableException"/>).
/// </summary>
public interface IProjectPeople
{
    /// <summary>A person; null if the person has named no project.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ProjectPerson?> FindAsync(string personKey, CancellationToken cancellationToken);

    /// <summary>Makes or changes what is known of a person, however often somebody else is first.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="change">Makes the new of what is there, or of null; called again on what others wrote. Null, or the same, writes nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What is known now; null if nothing is.</returns>
    Task<ProjectPerson?> ChangeAsync(string personKey, Func<ProjectPerson?, ProjectPerson?> change, CancellationToken cancellationToken);

    /// <summary>Forgets a person; one who was changed meanwhile stays.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="mayForget">Whether what is known of them may be forgotten.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task DeleteAsync(string personKey, Func<ProjectPerson, bool> mayForget, CancellationToken cancellationToken);

    /// <summary>All who have named a project, in the order of ids.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    IAsyncEnumerable<ProjectPerson> AllAsync(CancellationToken cancellationToken);
}
