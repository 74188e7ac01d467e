using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>
/// The directory of contacts in the store of record. It is read from memory and never waits; a change of this process is seen
/// at once, one of another after the next <see cref="RefreshAsync"/>. Safe to use from several threads and, over a shared
/// store, from several processes: of changes that meet, one is made on top of the other. Only a store that cannot be reached
/// throws (<see cref="Storage.StoreUnavailableException"/>); the directory stays as it was then.
/// </summary>
public interface IContactBook
{
    /// <summary>The directory as it is now; empty until it is loaded.</summary>
    ContactDirectory Current { get; }

    /// <summary>All contacts with what is known of them from use, in the order of the directory.</summary>
    IReadOnlyList<ContactRecord> Records { get; }

    /// <summary>The ids of those whom Teams could not reach.</summary>
    IReadOnlySet<string> Unreachable { get; }

    /// <summary>Whether the directory has been read from the store.</summary>
    bool IsLoaded { get; }

    /// <summary>The contact with an id; null if there is none.</summary>
    /// <param name="id">The id, from wherever.</param>
    ContactRecord? Find(string id);

    /// <summary>
    /// Reads the directory. As long as nobody has touched it, it is what the seed says: an empty store takes the seed, and a
    /// newer seed replaces an older one.
    /// </summary>
    /// <param name="seed">The contacts to begin with, no id twice; empty to read only.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task LoadAsync(IReadOnlyList<Contact> seed, CancellationToken cancellationToken);

    /// <summary>Takes over what other processes have changed since the last time.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether anything was new.</returns>
    Task<bool> RefreshAsync(CancellationToken cancellationToken);

    /// <summary>Changes a contact.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="change">
    /// Makes the new contact of the old one; the id stays. Called again if somebody else was first, and must not call the book.
    /// </param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ContactChange> ChangeAsync(string id, Func<Contact, Contact> change, CancellationToken cancellationToken);

    /// <summary>Adds a contact at the end of the directory.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ContactChange> AddAsync(Contact contact, CancellationToken cancellationToken);

    /// <summary>Takes a contact out of the directory, as if it had never been there. Who leaves is given a <see cref="Contact.ValidTo"/> instead.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ContactChange> RemoveAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the directory what a file says. A contact who is not in it has ended yesterday, or is taken out if it is an
    /// example. What a file leaves out and the bot has learned (<see cref="ReadContact.Kept"/>, and the state) is kept. A
    /// record that was refused leaves its contact as it is; a file that is not whole ends nobody; one without contacts
    /// changes nothing. The same file again changes nothing.
    /// </summary>
    /// <param name="file">What the file held.</param>
    /// <param name="dryRun">True to report only what would be done.</param>
    /// <param name="cancellationToken">Stops the call; some may be changed then.</param>
    Task<ContactImport> ReplaceAsync(RecordSet<ReadContact> file, bool dryRun, CancellationToken cancellationToken);

    /// <summary>Notes that Teams cannot reach the person: the next in line is used from now on.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ContactChange> MarkUnreachableAsync(string id, CancellationToken cancellationToken);

    /// <summary>Notes that Teams reaches the person.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ContactChange> MarkReachableAsync(string id, CancellationToken cancellationToken);

    /// <summary>Asks the person whether all this is still right, unless somebody else has asked meanwhile: of several who want to, one asks.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="notSince">Who was asked after this moment is not asked again.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ContactChange> AskToConfirmAsync(string id, string personKey, DateTimeOffset notSince, CancellationToken cancellationToken);

    /// <summary>Notes that the administrators were told, just now, that the person does not answer.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ContactChange> MarkSilenceToldAsync(string id, CancellationToken cancellationToken);

    /// <summary>Notes that the person says that all this is still right.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="day">The day, in Denmark; an earlier one than is known changes nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ContactChange> ConfirmAsync(string id, DateOnly day, CancellationToken cancellationToken);
}
