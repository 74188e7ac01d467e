using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Brings the contacts that a new directory begins with into the store, and all that are there into memory.</summary>
/// <param name="book">The directory.</param>
/// <param name="seed">What a new directory begins with.</param>
/// <param name="loads">Counts what contacts have in hand.</param>
public sealed class ContactLoading(ContactBook book, RecordSet<Contact> seed, ContactLoads loads)
{
    /// <summary>Seeds the store where nobody has touched it, reads the directory and counts.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store cannot be used.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await book.LoadAsync(seed.Records, cancellationToken);
        await loads.RefreshAsync(cancellationToken);
    }
}
