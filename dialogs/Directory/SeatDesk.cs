using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>"Jeg er kontaktperson": somebody asks to fill a contact, and an administrator says yes or no. Safe to use from several threads.</summary>
/// <param name="requests">The requests.</param>
/// <param name="book">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="own">Knows what a person fills.</param>
/// <param name="clock">Tells the day.</param>
public sealed class SeatDesk(SeatRequests requests, IContactBook book, ContactSeats seats, OwnSeats own, TimeProvider clock)
{
    /// <summary>The most contacts to choose from.</summary>
    private const int MostContacts = 80;

    /// <summary>The contacts that the person may ask to fill.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    public ActionResult Choose(Person person, Language language)
    {
        ArgumentNullException.ThrowIfNull(person);
        var today = DanishTime.Today(clock);
        var organisation = person.Reader.Organisation;
        EquatableList<Contact> open =
        [
            .. book.Current.All
                .Where(contact => !(contact.ValidTo < today) && seats.PersonOf(contact.Id) is null)
                .OrderBy(contact => organisation is not null && contact.Organisation == organisation ? 0
                    : contact.Organisation is ContactDirectory.OwnOrganisation or ContactDirectory.OwnRegion ? 1 : 2)
                .Take(MostContacts),
        ];
        return new ActionResult(new SeatChoiceReply(language, Nonce.New(), own.Own(person), open), null);
    }

    /// <summary>Asks to fill a contact.</summary>
    /// <param name="click">The click, with the contact.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> RequestAsync(DirectoryCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (click.Field(DirectoryFields.Contact) is not { } contactId)
        {
            return Sentence(by.Language, "ChooseContact");
        }

        var result = await requests.RequestAsync(contactId, by.Person.Key, by.UserId, by.Name, cancellationToken);
        return result.Outcome == SeatOutcome.Done && book.Find(contactId)?.Contact is { } contact
            ? new ActionResult(
                new DirectoryDoneReply(by.Language, Nonce.New(), DirectoryTexts.Catalog.Format(by.Language, "Requested", contact.Role, contact.Organisation)), null)
            : Sentence(by.Language, $"Seat.{result.Outcome}");
    }

    /// <summary>Says yes or no, and shows the request after it; or as another administrator has decided it.</summary>
    /// <param name="click">The click, with the request.</param>
    /// <param name="by">The administrator who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DecideAsync(DirectoryCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var id = click.Field(DirectoryFields.Request) ?? "";
        var result = click.Verb == DirectoryVerb.Accept
            ? await requests.AcceptAsync(id, by.Person.Key, cancellationToken)
            : await requests.RefuseAsync(id, by.Person.Key, cancellationToken);
        return result is { Request: { } request, Outcome: SeatOutcome.Done or SeatOutcome.DecidedAlready }
            ? new ActionResult(
                new SeatRequestReply(by.Language, Nonce.New(), request, book.Find(request.ContactId)?.Contact)
                {
                    Notice = result.Outcome == SeatOutcome.DecidedAlready ? DirectoryTexts.Catalog.Get(by.Language, "Seat.DecidedAlready") : null,
                },
                null)
            : Sentence(by.Language, $"Seat.{result.Outcome}");
    }

    private static ActionResult Sentence(Language language, string key) => new(null, DirectoryTexts.Catalog.Get(language, key));
}
