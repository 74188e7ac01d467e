using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>Reads what there is to tell. Safe to use from several threads.</summary>
/// <param name="library">The lessons.</param>
/// <param name="handOffs">The questions that were handed to contacts.</param>
/// <param name="recurring">Knows what recurs.</param>
/// <param name="book">The directory, which is loaded.</param>
/// <param name="seats">Who fills which contact.</param>
/// <param name="dates">The dates of the settings.</param>
/// <param name="clock">Tells the moment.</param>
public sealed class DigestGathering(
    LessonLibrary library, IHandOffRegister handOffs, RecurringService recurring, IContactBook book, ContactSeats seats, NotableDates dates, TimeProvider clock)
{
    /// <summary>Gathers.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<DigestFacts> GatherAsync(CancellationToken cancellationToken) => new()
    {
        At = clock.GetUtcNow(),
        Lessons = await library.PublishedAsync(cancellationToken),
        HandOffs = await handOffs.AllAsync(cancellationToken).ToListAsync(cancellationToken),
        Recurring = recurring.IsKnown ? recurring.Groups : await recurring.LookAsync(cancellationToken),
        Contacts = book.Current.All,
        Seats = Seats(),
        Dates = dates.All,
    };

    private Dictionary<string, IReadOnlyList<string>> Seats()
        => book.Current.All
            .Select(contact => (contact.Id, Person: seats.PersonOf(contact.Id)))
            .Where(seat => seat.Person is not null)
            .GroupBy(seat => seat.Person!, seat => seat.Id, StringComparer.Ordinal)
            .ToDictionary(person => person.Key, person => (IReadOnlyList<string>)[.. person], StringComparer.Ordinal);
}
