using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Tells whether a contact can take a question now, by directory and load. Safe to use from several threads.</summary>
/// <param name="book">The directory.</param>
/// <param name="loads">Who has much to do, and who cannot be reached.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="clock">Tells the day.</param>
public sealed class ContactAvailability(IContactBook book, IContactLoads loads, ContactSeats seats, TimeProvider clock)
{
    /// <summary>Whether the contact with an id can take a question now, and somebody is known who would get it.</summary>
    /// <param name="contactId">The id.</param>
    public bool CanTake(string contactId)
        => book.Find(contactId) is { Contact: var contact } && seats.PersonOf(contactId) is not null
            && loads.Current.Of(contact, DanishTime.Today(clock)) == Availability.Free;
}
