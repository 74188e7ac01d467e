using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>Tells whether the one who answered is still there to approve. Safe to use from several threads.</summary>
/// <param name="contacts">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="clock">Tells the day.</param>
public sealed class DraftPresence(IContactBook contacts, ContactSeats seats, TimeProvider clock)
{
    /// <summary>
    /// Whether the contact as whom it was answered has left, is filled by somebody else, or cannot be reached. An administrator who
    /// answered is not in the directory, and neither is who suggested what solved it: they count as there, until they are erased. So
    /// does everybody as long as the directory is not loaded.
    /// </summary>
    /// <param name="origin">What the draft has from its hand-off.</param>
    public bool IsGone(DraftOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        if (Pseudonym.Is(origin.AnswererKey))
        {
            return true;
        }

        if (!contacts.IsLoaded || origin.ContactId is not { } id)
        {
            return false;
        }

        // Who answered from the channel of a contact fills no seat, and is there as long as the contact is.
        return contacts.Find(id) is not { Contact: var contact }
            || !contact.IsValidOn(DanishTime.Today(clock))
            || contacts.Unreachable.Contains(id)
            || (contact.FallbackChannel is null && seats.PersonOf(id) is { } person && person != origin.AnswererKey);
    }
}
