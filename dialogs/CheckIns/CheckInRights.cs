using TeamsPilotBot.Dialogs.People;

namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>Who may see what check-ins come to. Pure.</summary>
public static class CheckInRights
{
    /// <summary>Those of whom it is said that they may read words, when somebody lets them.</summary>
    private const string Agency = "Digitaliseringsstyrelsen";

    /// <summary>Whether a person may see the numbers: contacts, curators and administrators.</summary>
    /// <param name="person">The person.</param>
    public static bool MaySeeTotals(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Any(role => role is Role.Contact or Role.Curator or Role.Administrator);
    }

    /// <summary>
    /// Whether a person may read the words that people let be read. They let Digitaliseringsstyrelsen, and nobody else: it is the administrator's
    /// mapping that says who is of it.
    /// </summary>
    /// <param name="person">The person.</param>
    public static bool MayReadWords(Person person)
        => MaySeeTotals(person) && string.Equals(person.Reader.Organisation, Agency, StringComparison.OrdinalIgnoreCase);
}
