using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// The hand-offs in which a person takes part. What the person asked and is open is withdrawn: nobody could be answered. All else goes
/// on, with a pseudonym in the person's place, and the others' cards are brought up to date.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="rules">Decides on moves.</param>
/// <param name="retention">How long hand-offs that have ended are kept.</param>
/// <param name="clock">Tells the moment.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class PersonalHandOffs(
    IDocumentStore store, HandOffRules rules, IOptions<RetentionOptions> retention, TimeProvider clock, IOutboxSignal? signal = null)
    : PersonalDocuments(store, HandOffDocument.Container)
{
    /// <inheritdoc/>
    public override async Task<PersonIdentity> RecogniseAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var traces = new PersonTraces(person);
        await foreach (var document in Store.QueryAsync(HandOffDocument.Container, new DocumentQuery(), cancellationToken))
        {
            if (traces.HasId(document.Json))
            {
                var own = HandOffDocument.Read(document).HandOff.People.Where(participant => person.Is(participant.Key)).Select(participant => participant.Name);
                person = person with { Names = [.. person.Names.Union(own)] };
            }
        }

        return person;
    }

    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return !traces.HasId(document.Json) ? (traces.HasName(document.Json) ? Judgement.Named("Named") : null)
            : new Judgement(Name(HandOffDocument.Read(document).HandOff, traces.Person), Fate.Pseudonymise);
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        ArgumentNullException.ThrowIfNull(pseudonym);
        var (person, read) = (traces.Person, HandOffDocument.Read(document));
        var (handOff, outbox) = Withdrawn(read.HandOff, read.Outbox, person, pseudonym);
        outbox = Shown(handOff, outbox.Without(person), person, pseudonym);
        var written = HandOffDocument.Of(Left(handOff, person, pseudonym), outbox, retention.Value.HandOffs);
        return written with { Json = traces.Without(written.Json, pseudonym) };
    }

    /// <inheritdoc/>
    protected override JsonNode ShowPart(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return HandOffExcerpt.Of(HandOffDocument.Read(document).HandOff, traces.Person);
    }

    /// <inheritdoc/>
    protected override async Task<WriteResult> WriteAsync(NewDocument document, string etag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var written = await base.WriteAsync(document, etag, cancellationToken);
        signal?.SomethingToSend(HandOffDocument.Container, document.Key);
        return written;
    }

    private static string Name(HandOff handOff, PersonIdentity person)
        => !person.Is(handOff.AskerKey) ? "HandOffsOfOthers" : handOff.IsOpen ? "HandOffsOpen" : "HandOffs";

    private (HandOff HandOff, Outbox Outbox) Withdrawn(HandOff handOff, Outbox outbox, PersonIdentity person, Pseudonym pseudonym)
        => handOff.IsOpen && person.Is(handOff.AskerKey)
            && rules.Decide(handOff, $"{pseudonym.Key}-{handOff.Version}", new Withdraw(), Actor.Person(handOff.AskerKey), clock.GetUtcNow()) is Accepted withdrawn
                ? (withdrawn.HandOff, Announcements.Of(handOff, withdrawn, outbox))
                : (handOff, outbox);

    /// <summary>With the person's part left to others: nobody waits for somebody who is not there.</summary>
    private static HandOff Left(HandOff handOff, PersonIdentity person, Pseudonym pseudonym)
    {
        var desk = handOff.Desk;
        return handOff with
        {
            Followers = [.. handOff.Followers.Where(follower => !person.Is(follower))],
            People = [.. handOff.People.Select(participant => person.Is(participant.Key) ? participant with { Organisation = null } : participant)],
            HandlerKey = person.Is(handOff.HandlerKey) ? null : handOff.HandlerKey,
            Desk = desk with
            {
                Name = person.Is(desk.PersonKey) ? pseudonym.Name : desk.Name,
                PersonKey = person.Is(desk.PersonKey) ? null : desk.PersonKey,
                DeputyName = person.Is(desk.DeputyKey) ? pseudonym.Name : desk.DeputyName,
                DeputyKey = person.Is(desk.DeputyKey) ? null : desk.DeputyKey,
            },
        };
    }

    /// <summary>With the others' cards brought up to date, where the person is named on them.</summary>
    private Outbox Shown(HandOff handOff, Outbox outbox, PersonIdentity person, Pseudonym pseudonym)
    {
        var named = handOff.People.Any(participant => person.Is(participant.Key)) || person.Is(handOff.Desk.PersonKey) || person.Is(handOff.Desk.DeputyKey);
        var about = handOff.Trail[^1].Id;
        return !named ? outbox : outbox.CardHolders.ToList().Index().Aggregate(outbox, (made, holder) => made.Add(
            new Delivery($"{pseudonym.Code}.{holder.Index}", holder.Item, DeliveryKind.Card, about, clock.GetUtcNow())));
    }
}
