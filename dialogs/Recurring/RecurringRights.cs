using TeamsPilotBot.Dialogs.People;

namespace TeamsPilotBot.Dialogs.Recurring;

/// <summary>Who may see what recurs: those who answer, and those who look after the bot.</summary>
internal static class RecurringRights
{
    /// <summary>Whether a person may.</summary>
    /// <param name="person">The person.</param>
    public static bool MaySee(Person person) => person.Contacts.Count > 0 || IsAdministrator(person);

    /// <summary>Whether a person administers the bot.</summary>
    /// <param name="person">The person.</param>
    public static bool IsAdministrator(Person person) => person.Roles.Contains(Role.Administrator);
}
