using TeamsPilotBot.Dialogs.People;
using Actor = TeamsPilotBot.Knowledge.HandOffs.Actor;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>Who may look after lessons. Pure.</summary>
public static class KeepRights
{
    /// <summary>Whether a person looks after the lessons; administrators do too, so that there is always somebody.</summary>
    /// <param name="person">The person.</param>
    public static bool IsCurator(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Contains(Role.Curator) || person.Roles.Contains(Role.Administrator);
    }

    /// <summary>A person as the rules about lessons know them.</summary>
    /// <param name="person">The person.</param>
    internal static Actor ActorOf(Person person) => Actor.Person(person.Key, isCurator: IsCurator(person));
}
