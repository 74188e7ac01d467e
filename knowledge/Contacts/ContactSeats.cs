#pragma warning disable CA1822
namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Knows who fills a contact.</summary>
public sealed class ContactSeats
{
    /// <summary>The person.</summary>
    /// <param name="contact">The contact.</param>
    public string? PersonOf(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact.UserId;
    }
}
