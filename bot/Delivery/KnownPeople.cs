using TeamsPilotBot.Dialogs.Administration;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>The people who have written to the bot, by the address book.</summary>
/// <param name="addresses">The address book.</param>
internal sealed class KnownPeople(IAddressBook addresses) : IKnownPeople
{
    /// <summary>The most addresses that one look reads: each costs something, and nobody chooses among more.</summary>
    private const int MostRead = 5_000;

    /// <inheritdoc/>
    public async Task<(IReadOnlyList<KnownPerson> People, int Total)> SearchAsync(string? search, int most, CancellationToken cancellationToken)
    {
        var found = await addresses.PeopleAsync(cancellationToken)
            .Take(MostRead)
            .Where(address => !string.IsNullOrWhiteSpace(address.Name) && (search is null || address.Name.Contains(search, StringComparison.OrdinalIgnoreCase)))
            .Select(address => new KnownPerson(address.Key, address.Name!))
            .ToListAsync(cancellationToken);
        return ([.. found.OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Key, StringComparer.Ordinal).Take(most)], found.Count);
    }

    /// <inheritdoc/>
    public async Task<KnownPerson?> FindAsync(string key, CancellationToken cancellationToken)
        => await addresses.FindPersonAsync(key, cancellationToken) is { Name: { Length: > 0 } name } ? new KnownPerson(key, name) : null;

    /// <inheritdoc/>
    public async Task<bool> HasOtherAdministratorAsync(string key, CancellationToken cancellationToken)
        => await addresses.AdministratorsAsync(cancellationToken).AnyAsync(address => address.Key != key, cancellationToken);

    /// <inheritdoc/>
    public Task NoteRolesAsync(string key, bool isAdministrator, bool isCurator, CancellationToken cancellationToken)
        => addresses.NoteRolesAsync(key, isAdministrator, isCurator, cancellationToken);
}
