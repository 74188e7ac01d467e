namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>The people who have written to the bot. Implementations are safe to use from several threads.</summary>
public interface IKnownPeople
{
    /// <summary>The people whose name holds a text, by name.</summary>
    /// <param name="search">The text, in any case; null for all.</param>
    /// <param name="most">The most to give.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The people, and how many there are.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<(IReadOnlyList<KnownPerson> People, int Total)> SearchAsync(string? search, int most, CancellationToken cancellationToken);

    /// <summary>A person; null if they have never written, or have no name.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<KnownPerson?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Whether there is another administrator who can be told something.</summary>
    /// <param name="key">The bot's own id of the one who need not be told.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<bool> HasOtherAdministratorAsync(string key, CancellationToken cancellationToken);

    /// <summary>Notes at once what somebody is now, for messages to all curators or administrators; else it is noted when they write next.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    /// <param name="isAdministrator">Whether they administer.</param>
    /// <param name="isCurator">Whether they look after the lessons.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task NoteRolesAsync(string key, bool isAdministrator, bool isCurator, CancellationToken cancellationToken);
}

/// <summary>Somebody who has written to the bot.</summary>
/// <param name="Key">The bot's own id of the person.</param>
/// <param name="Name">The name that they go by in Teams.</param>
public sealed record KnownPerson(string Key, string Name);
