using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// Moves open questions when the people of the directory move: of a contact who left to the successor, of a contact who is away
/// and has not begun to the deputy, and to the new person where a post was filled anew. Several instances may sweep at once: each
/// move is made by one of them, since its id says which state of the hand-off it was found in.
/// </summary>
/// <param name="register">The hand-offs.</param>
/// <param name="contacts">The directory.</param>
/// <param name="router">Chooses where nobody else follows.</param>
/// <param name="desks">Makes desks of contacts.</param>
/// <param name="available">Tells who can take a question.</param>
/// <param name="clock">The clock.</param>
public sealed class DeskSweep(
    IHandOffRegister register, IContactBook contacts, IContactRouter router, Desks desks, ContactAvailability available, TimeProvider clock)
{
    /// <summary>Looks through all open hand-offs, and moves those whose contact can have them no more.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The moves that this call has made.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be reached now. What was made until then is made.</exception>
    public async Task<IReadOnlyList<Accepted>> RunAsync(CancellationToken cancellationToken)
    {
        var made = new List<Accepted>();
        if (!contacts.IsLoaded)
        {
            return made;
        }

        await foreach (var handOff in register.OpenAsync(cancellationToken))
        {
            if (Due(handOff) is { } move
                && await register.MoveOnAsync(handOff, "desk", move, cancellationToken) is Accepted { Repeated: false } accepted)
            {
                made.Add(accepted);
            }
        }

        return made;
    }

    private Move? Due(HandOff handOff)
    {
        var today = DanishTime.Today(clock);
        if (contacts.Find(handOff.Desk.ContactId)?.Contact is not { } contact || !contact.IsValidOn(today))
        {
            return Following(handOff, today);
        }

        var desk = desks.Of(contact);
        return desk.PersonKey is { } person && person != handOff.Desk.PersonKey ? new Reassign(desk)
            : handOff is { Place: PlaceInLine.Contact, HandlerKey: null } && handOff.Status.WaitsForAnswer() && CannotHaveIt(contact, today) is { } because
                && handOff.Desk.Behind(handOff.Place, available.CanTake) is { } place ? new PassOn(place, because)
            : null;
    }

    private PassOnReason? CannotHaveIt(Contact contact, DateOnly today)
        => contact.IsAwayOn(today) ? PassOnReason.Away : contacts.Unreachable.Contains(contact.Id) ? PassOnReason.Unreachable : null;

    /// <summary>The move to whoever comes after a contact who left; to the administrators if nobody does.</summary>
    private Move? Following(HandOff handOff, DateOnly today)
        => Successor(handOff, today) is { } next ? new Reassign(desks.Of(next))
            : handOff.Place != PlaceInLine.Administrators && (handOff.Status.WaitsForAnswer() || handOff.Status == HandOffStatus.Declined)
                ? new PassOn(PlaceInLine.Administrators, PassOnReason.Away)
            : null;

    private Contact? Successor(HandOff handOff, DateOnly today)
    {
        var gone = contacts.Find(handOff.Desk.ContactId)?.Contact;
        var named = new[] { gone?.Successor, handOff.Desk.Deputy }
            .Select(id => id is null ? null : contacts.Find(id)?.Contact)
            .FirstOrDefault(contact => contact?.IsValidOn(today) == true && !handOff.HasBeenWith(contact.Id));
        var question = handOff.Question;
        return named ?? router.Route(new RouteRequest(question.Text, question.Category, question.Sector, question.Organisation, question.Language)
        {
            Except = [.. handOff.Trail.Select(entry => entry.ContactId).OfType<string>(), handOff.Desk.ContactId],
        })?.Contact;
    }
}
