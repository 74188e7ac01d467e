using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>A person's requests to fill a contact, and those that they have decided on as an administrator.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalSeatRequests(IDocumentStore store) : PersonalDocuments(store, SeatRequestDocument.Container)
{
    /// <inheritdoc/>
    public override async Task<PersonIdentity> RecogniseAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var own = new DocumentQuery { Where = [new FieldCondition("personKey", Comparison.Equal, person.Key)] };
        await foreach (var document in Store.QueryAsync(SeatRequestDocument.Container, own, cancellationToken))
        {
            var request = SeatRequestDocument.Read(document).Request;
            person = person with { Ids = [.. person.Ids.Union([request.UserId])], Names = [.. person.Names.Union([request.Name])] };
        }

        return person;
    }

    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return !traces.HasId(document.Json) ? (traces.HasName(document.Json) ? Judgement.Named("Named") : null)
            : traces.Person.Is(SeatRequestDocument.Read(document).PersonKey) ? new Judgement("SeatRequests", Fate.Delete)
            : new Judgement("Messages", Fate.Pseudonymise);
    }

    /// <inheritdoc/>
    protected override JsonNode Show(StoredDocument document, PersonTraces traces)
    {
        var request = SeatRequestDocument.Read(document).Request;
        return JsonSerializer.SerializeToNode(new { request.ContactId, request.UserId, request.Name, request.AskedAt, request.Status, request.DecidedAt }, LessonJson.Options)!;
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(traces);
        var read = SeatRequestDocument.Read(document);
        var written = (read with { Outbox = read.Outbox?.Without(traces.Person) }).ToWrite();
        return written with { Json = traces.Without(written.Json, pseudonym) };
    }
}
