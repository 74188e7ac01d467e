using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// The contacts whom a person fills. They end as when the person says that they have left, so that open questions move on and the
/// administrators hear of it; the role stays, without the person. Whom only the settings name is out of reach until they write again.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="book">The directory.</param>
/// <param name="appointments">Who fills a contact by the settings.</param>
/// <param name="notices">Tells the administrators.</param>
/// <param name="clock">Tells the day.</param>
public sealed class PersonalContacts(IDocumentStore store, IContactBook book, IAppointments appointments, NoticeBoard notices, TimeProvider clock)
    : PersonalDocuments(store, ContactDocument.Container)
{
    /// <inheritdoc/>
    public override async Task<PersonIdentity> RecogniseAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await book.RefreshAsync(cancellationToken);
        var own = book.Records.Select(record => record.Contact).Where(contact => person.Is(contact.UserId)).ToList();
        return person with
        {
            ContactIds = [.. person.ContactIds.Union(own.Select(contact => contact.Id)).Union(AppointedTo(person))],
            Names = [.. person.Names.Union(own.Where(contact => !contact.Example).Select(contact => contact.Name))],
        };
    }

    /// <inheritdoc/>
    public override async Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await base.EraseAsync(person, pseudonym, cancellationToken);
        foreach (var id in AppointedTo(person).Where(id => book.Find(id) is { State.Unreachable: null }).ToList())
        {
            await book.MarkUnreachableAsync(id, cancellationToken);
        }

        await book.RefreshAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return !traces.HasId(document.Json) ? (traces.HasName(document.Json) ? Judgement.Named("ContactsNamed") : null)
            : new Judgement(traces.Person.Is(ContactDocument.Read(document)?.Contact.UserId) ? "Contacts" : "Messages", Fate.Pseudonymise);
    }

    /// <inheritdoc/>
    protected override async Task BeforeRewriteAsync(StoredDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);

        // Told first: whoever goes on after a crash in between finds that the person has left, and would tell nobody.
        if (ContactDocument.Read(document) is { Contact: { UserId: not null } contact } && !(contact.ValidTo < DanishTime.Today(clock)))
        {
            await notices.TellAsync(NoticeKind.ContactLeft, contact.Id, contact.Role, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override JsonNode ShowPart(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return ContactDocument.Read(document) is { } read && traces.Person.Is(read.Contact.UserId)
            ? JsonSerializer.SerializeToNode(new { read.Contact, read.State }, LessonJson.Options)!
            : base.ShowPart(document, traces);
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        ArgumentNullException.ThrowIfNull(pseudonym);
        if (ContactDocument.Read(document) is not { } read)
        {
            return base.Rewrite(document, traces, pseudonym);
        }

        var contact = read.Contact;
        var next = traces.Person.Is(contact.UserId) ? read.With(Vacated(contact, pseudonym)) : read;
        next = next with { Outbox = next.Outbox?.Without(traces.Person), State = next.State with { Version = next.State.Version + 1 } };
        var json = JsonSerializer.Serialize(next, LessonJson.Options);
        return new NewDocument(document.Key, traces.Without(json, pseudonym), document.ExpiresAt);
    }

    private Contact Vacated(Contact contact, Pseudonym pseudonym)
    {
        var yesterday = DanishTime.Today(clock).AddDays(-1);
        return contact with
        {
            UserId = null,
            Name = contact.Example ? contact.Name : pseudonym.Name,
            ValidTo = contact.ValidTo < yesterday ? contact.ValidTo : yesterday,
            ValidFrom = contact.ValidFrom > yesterday ? yesterday : contact.ValidFrom,
        };
    }

    private IEnumerable<string> AppointedTo(PersonIdentity person)
        => person.AllIds.SelectMany(appointments.ContactsOf).Distinct().Where(id => book.Find(id)?.Contact.UserId is null);
}
