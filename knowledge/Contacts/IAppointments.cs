namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Who fills a contact by the settings of the installation, besides what the directory says. Implementations are safe to use from several threads.</summary>
public interface IAppointments
{
    /// <summary>The ids of the contacts whom a person fills.</summary>
    /// <param name="userId">The id of the person: the Entra object id, or what the settings know the person by.</param>
    IEnumerable<string> ContactsOf(string userId);

    /// <summary>The bot's own id of the person who fills a contact; null if the settings name nobody.</summary>
    /// <param name="contactId">The contact.</param>
    string? PersonOf(string contactId);
}
