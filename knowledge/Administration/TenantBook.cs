using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>
/// The tenants that administrators have let in from Teams. What another process lets in or takes out is seen when it is next looked, within
/// seconds. While the store has not answered for a minute, none of them is let in. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class TenantBook(IDocumentStore store, TimeProvider clock) : IDisposable
{
    private readonly HeldDocument<TenantList> held = new(store, AdministrationContainer.Tenants, TenantList.Empty, clock);

    /// <summary>All of them, as last seen, whether or not that is sure.</summary>
    public TenantList Current => held.Current;

    /// <summary>A tenant that is let in now; null if it is not, or the store has not confirmed it for a minute.</summary>
    /// <param name="id">The tenant id; null is nobody's.</param>
    public TenantEntry? Admitted(string? id) => id is not null && held.IsFresh ? Current.Find(id) : null;

    /// <summary>Looks at the store.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task RefreshAsync(CancellationToken cancellationToken) => held.RefreshAsync(cancellationToken);

    /// <summary>Lets a tenant in.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<TenantOutcome> AddAsync(TenantEntry tenant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        return held.ChangeAsync(list => list.With(tenant), cancellationToken);
    }

    /// <summary>Takes a tenant out.</summary>
    /// <param name="id">The tenant.</param>
    /// <param name="byKey">The administrator: the bot's own id.</param>
    /// <param name="byName">The administrator's name; null if the client does not tell.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<TenantOutcome> RemoveAsync(string id, string byKey, string? byName, CancellationToken cancellationToken)
        => held.ChangeAsync(list => list.Without(id, byKey, byName, clock.GetUtcNow()), cancellationToken);

    /// <summary>Takes a person out who let tenants in or took them out.</summary>
    /// <param name="person">The person.</param>
    /// <param name="pseudonym">What stands in their place.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    internal Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken)
        => held.ChangeAsync(list => (list.Without(person, pseudonym), true), cancellationToken);

    /// <summary>Lets go of what it waits with.</summary>
    public void Dispose() => held.Dispose();
}
