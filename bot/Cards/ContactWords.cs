using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>How a contact is spoken of.</summary>
internal static class ContactWords
{
    /// <summary>Name, role and organisation; an example person is only called by the role.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string Who(Contact contact, CardTexts texts)
        => contact.Example ? texts.Format("ContactLine", contact.Role, contact.Organisation)
            : texts.Format("ContactLine", contact.Name, $"{contact.Role}, {contact.Organisation}");

    /// <summary>Where to write if there is no reply; null if that is not known, as for an example, whose mailbox nobody has put in yet.</summary>
    /// <param name="contact">The contact.</param>
    public static string? Fallback(Contact contact)
        => contact.Example || string.IsNullOrWhiteSpace(contact.Fallback) ? null : contact.Fallback;
}
