using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>Who follows the projects of a sector: whoever answers for its organisation, rather than for the subject of a question.</summary>
/// <param name="contacts">The directory.</param>
public sealed class ProjectContacts(IContactRouter contacts)
{
    /// <summary>The one who follows the projects of the asker's sector; null if no contact is configured.</summary>
    /// <param name="person">The asker.</param>
    /// <param name="language">The language of the reason.</param>
    public ContactRoute? For(Person person, Language language)
    {
        ArgumentNullException.ThrowIfNull(person);
        return contacts.Route(new RouteRequest(
            string.Empty, Category.Organisation, person.Reader.Sector, person.Reader.Organisation, language));
    }
}
