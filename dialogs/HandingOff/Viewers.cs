using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>Tells what somebody who sees a hand-off is to it. Pure.</summary>
public static class Viewers
{
    /// <summary>What a person who clicked or wrote is to it.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="person">The person, with the contacts whom they fill.</param>
    public static HandOffViewer Of(HandOff handOff, Person person)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        ArgumentNullException.ThrowIfNull(person);
        return person.Key == handOff.AskerKey ? HandOffViewer.Asker
            : handOff.HandlerKey == person.Key || person.Contacts.Any(contact => contact == handOff.Desk.ContactId || contact == handOff.Desk.Deputy) ? HandOffViewer.Contact
            : person.Roles.Contains(Role.Administrator) ? HandOffViewer.Administrator
            : handOff.Followers.Contains(person.Key) ? HandOffViewer.Follower
            : person.Contacts.Any(handOff.HasBeenWith) || HasActed(handOff, person.Key) ? HandOffViewer.Former
            : HandOffViewer.Reader;
    }

    /// <summary>What the recipient of a message is to it.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="isAdministrator">Whether it is a person who administers the bot.</param>
    public static HandOffViewer Of(HandOff handOff, Recipient to, bool isAdministrator)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        ArgumentNullException.ThrowIfNull(to);
        var desk = handOff.Desk;
        return to.Kind == RecipientKind.Channel ? (desk.Channel == to.Id ? HandOffViewer.Contact : HandOffViewer.Former)
            : to.Id == handOff.AskerKey ? HandOffViewer.Asker
            : to.Id == handOff.HandlerKey || to.Id == desk.PersonKey || to.Id == desk.DeputyKey ? HandOffViewer.Contact
            : isAdministrator ? HandOffViewer.Administrator
            : handOff.Followers.Contains(to.Id) ? HandOffViewer.Follower
            : HandOffViewer.Former;
    }

    private static bool HasActed(HandOff handOff, string key)
        => handOff.Trail.Any(entry => entry.ActorKey == key && (entry.As & (Knowledge.HandOffs.Role.Contact | Knowledge.HandOffs.Role.Deputy)) != 0);
}
