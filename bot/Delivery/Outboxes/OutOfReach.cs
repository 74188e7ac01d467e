using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>
/// What follows when Teams cannot reach somebody who takes part in a hand-off: a contact's question goes to the next in line, the
/// contact is not chosen until they are back, and the administrators are told. Safe to use from several threads and processes.
/// </summary>
/// <param name="register">The hand-offs.</param>
/// <param name="contacts">The directory.</param>
/// <param name="available">Tells who can take a question.</param>
/// <param name="notices">Tells the administrators.</param>
internal sealed class OutOfReach(IHandOffRegister register, IContactBook contacts, ContactAvailability available, NoticeBoard notices)
{
    /// <summary>Somebody who takes part in a hand-off cannot be reached.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="to">Who.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task OfHandOffAsync(HandOff handOff, Recipient to, CancellationToken cancellationToken)
    {
        if (ContactOf(handOff.Desk, to) is { } contactId)
        {
            await contacts.MarkUnreachableAsync(contactId, cancellationToken);
            await notices.TellAsync(NoticeKind.ContactUnreachable, contactId, contacts.Find(contactId)?.Contact.Name, cancellationToken);
        }
        else if (to.Kind == RecipientKind.Channel)
        {
            await notices.TellAsync(NoticeKind.ChannelUnreachable, handOff.Desk.ContactId, handOff.Desk.Name, cancellationToken);
        }
        else if (to.Id == handOff.AskerKey)
        {
            await notices.TellAsync(NoticeKind.AskerUnreachable, handOff.Id, null, cancellationToken);
        }

        if (handOff.Status.WaitsForAnswer() && Announcements.Desk(handOff) == to
            && handOff.Desk.Behind(handOff.Place, available.CanTake) is { } place)
        {
            await register.MoveOnAsync(handOff, "unreachable", new PassOn(place, PassOnReason.Unreachable), cancellationToken);
        }
    }

    private static string? ContactOf(Desk desk, Recipient to)
        => to.Kind != RecipientKind.Person ? null : to.Id == desk.PersonKey ? desk.ContactId : to.Id == desk.DeputyKey ? desk.Deputy : null;
}
