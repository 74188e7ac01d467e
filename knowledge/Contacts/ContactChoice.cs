using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Chooses among contacts those who can take a question now, and deputies for those who cannot.</summary>
/// <param name="contacts">Those who may be chosen, in the order of the directory.</param>
/// <param name="load">Who has much to do, and who cannot be reached.</param>
/// <param name="today">The day, in Denmark.</param>
/// <param name="language">The language of the reason.</param>
internal sealed class ContactChoice(IReadOnlyList<Contact> contacts, ContactLoad load, DateOnly today, Language language)
{
    /// <summary>Whether a contact can take a question now.</summary>
    public bool IsFree(Contact contact) => load.Of(contact, today) == Availability.Free;

    /// <summary>The first of some contacts who can take it; a deputy takes the place of a contact who is there but cannot.</summary>
    /// <param name="ranked">The contacts, best first.</param>
    /// <param name="reason">Why a contact is the right one.</param>
    /// <param name="fits">Whether a deputy may have the question.</param>
    public ContactRoute? FirstOf(IEnumerable<Contact> ranked, Func<Contact, string> reason, Func<Contact, bool> fits)
    {
        foreach (var contact in ranked)
        {
            if (IsFree(contact))
            {
                return new ContactRoute(contact, reason(contact));
            }

            if (contact.IsValidOn(today) && DeputyOf(contact, fits) is { } deputy)
            {
                return new ContactRoute(
                    deputy, $"{reason(contact)} {RouteReasons.StandIn(contact, load.Of(contact, today), language)}", StandsInFor: contact);
            }
        }

        return null;
    }

    /// <summary>The first in the line of deputies who can take it, if the question fits there; a line that bites its own tail ends there.</summary>
    private Contact? DeputyOf(Contact contact, Func<Contact, bool> fits)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal) { contact.Id };
        for (var next = contact.Deputy; next is not null && passed.Add(next);)
        {
            if (contacts.FirstOrDefault(other => other.Id == next) is not { } deputy)
            {
                return null;
            }

            if (IsFree(deputy))
            {
                return fits(deputy) ? deputy : null;
            }

            next = deputy.Deputy;
        }

        return null;
    }
}
