using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>
/// Who was given which role in Teams. What another process gives or takes is seen when it is next looked, within seconds. While the store does
/// not answer, roles stay as they were last seen: what they open needs the store itself. Where somebody belongs decides what they
/// may read, and counts only while it is sure. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class RoleBook(IDocumentStore store, TimeProvider clock) : IDisposable
{
    private readonly HeldDocument<RoleList> held = new(store, AdministrationContainer.Roles, RoleList.Empty, clock);

    /// <summary>All of them, as last seen.</summary>
    public RoleList Current => held.Current;

    /// <summary>The roles that a person was given.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    public EquatableList<GivenRole> RolesOf(string key) => Current.Find(key)?.Roles ?? [];

    /// <summary>Where a person was said to belong; null if nothing was said, or the store has not confirmed it for a minute.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    public RoleEntry? PlaceOf(string key)
        => held.IsFresh && Current.Find(key) is { } entry && (entry.Organisation is not null || entry.Sector is not null) ? entry : null;

    /// <summary>Looks at the store.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task RefreshAsync(CancellationToken cancellationToken) => held.RefreshAsync(cancellationToken);

    /// <summary>Gives or takes.</summary>
    /// <param name="wish">What a person is to have.</param>
    /// <param name="by">Who wishes it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<RoleOutcome> ChangeAsync(RoleWish wish, RoleGiver by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(by);
        return held.ChangeAsync(list => list.Decide(wish, by, clock.GetUtcNow()), cancellationToken);
    }

    /// <summary>Takes a person out.</summary>
    /// <param name="person">The person.</param>
    /// <param name="pseudonym">What stands in their place where they changed others.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    internal Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken)
        => held.ChangeAsync(list => (list.Without(person, pseudonym), true), cancellationToken);

    /// <summary>Lets go of what it waits with.</summary>
    public void Dispose() => held.Dispose();
}
