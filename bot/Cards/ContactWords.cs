using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>How a contact is spoken of.</summary>
internal static class ContactWords
{
    /// <summary>Name, role and organisation in one line; an example person is only called by the role, and the asker's own organisation is not named.</summary>
    /// <param name="contact">The contact.</param>
    public static string Who(Contact contact) => Line(
        contact.Example ? null : contact.Name,
        contact.Role,
        contact.Organisation is ContactDirectory.OwnOrganisation or ContactDirectory.OwnRegion ? null : contact.Organisation);

    /// <summary>What stands under the name: role and organisation, or only the organisation where the role stands for the name.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string Post(Contact contact, CardTexts texts) => Line(contact.Example ? null : contact.Role, contact.Organisation switch
    {
        ContactDirectory.OwnOrganisation => texts["OwnOrganisation"],
        ContactDirectory.OwnRegion => texts["OwnRegion"],
        var other => other,
    });

    /// <summary>Where to write if there is no reply; null if that is not known, as for an example, whose mailbox nobody has put in yet.</summary>
    /// <param name="contact">The contact.</param>
    public static string? Fallback(Contact contact)
        => contact.Example || string.IsNullOrWhiteSpace(contact.Fallback) ? null : contact.Fallback;

    private static string Line(params IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());
}
