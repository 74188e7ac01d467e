using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Who fills which contact, by the directory and by the settings. Safe to use from several threads.</summary>
/// <param name="book">The directory.</param>
/// <param name="appointments">The settings.</param>
public sealed class ContactSeats(IContactBook book, IAppointments appointments)
{
    /// <summary>The ids of the contacts as whom a person acts, in the order of the directory: those the person fills, and those whose channel the person clicks in.</summary>
    /// <param name="personKey">The bot's own id of the person; for people from Entra it is the object id.</param>
    /// <param name="userId">What Teams calls the person: the Entra object id; null if it did not say.</param>
    /// <param name="conversationId">The conversation in which the person writes or clicks, with or without the thread; null for none.</param>
    public EquatableList<string> Of(string personKey, string? userId = null, string? conversationId = null)
    {
        var person = (userId ?? personKey).ToLowerInvariant();
        var appointed = appointments.ContactsOf(person).ToHashSet(StringComparer.Ordinal);
        var channel = WithoutThread(conversationId);
        return
        [
            .. book.Current.All
                .Where(contact => contact.UserId == person || appointed.Contains(contact.Id) || (channel is not null && contact.FallbackChannel == channel))
                .Select(contact => contact.Id),
        ];
    }

    /// <summary>The bot's own id of the person who fills a contact; null if nobody is known, so that nobody can be written to.</summary>
    /// <param name="contactId">The contact.</param>
    public string? PersonOf(string contactId)
        => book.Find(contactId) is not { } record ? null : record.Contact.UserId ?? appointments.PersonOf(contactId);

    // Teams calls a thread "19:…@thread.tacv2;messageid=…".
    private static string? WithoutThread(string? conversationId) => conversationId?.Split(';')[0] is { Length: > 0 } channel ? channel : null;
}
