using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>Makes desks of contacts as the directory has them now. Safe to use from several threads.</summary>
/// <param name="contacts">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
public sealed class Desks(IContactBook contacts, ContactSeats seats)
{
    /// <summary>The desk of a contact.</summary>
    /// <param name="contact">The contact.</param>
    public Desk Of(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var desk = Desk.Of(contact);
        var deputy = desk.Deputy is { } id ? contacts.Find(id)?.Contact : null;
        return desk with
        {
            PersonKey = Reachable(contact.Id),
            DeputyKey = deputy is null ? null : Reachable(deputy.Id),
            DeputyName = deputy?.Called,
            Channel = contact.FallbackChannel,
            Fallback = contact.Mailbox,
        };
    }

    private string? Reachable(string contactId) => contacts.Unreachable.Contains(contactId) ? null : seats.PersonOf(contactId);
}
