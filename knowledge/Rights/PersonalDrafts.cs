using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// The drafts of lessons in which a person takes part. What the person has approved stays; what waits for the one who asked is
/// dropped, since nobody else can approve it, and what waits for the one who answered goes to the administrators.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="retention">How long drafts are kept.</param>
/// <param name="clock">Tells the moment.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class PersonalDrafts(IDocumentStore store, IOptions<RetentionOptions> retention, TimeProvider clock, IOutboxSignal? signal = null)
    : PersonalDocuments(store, DraftDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("Drafts", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("Named")
            : null;
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        ArgumentNullException.ThrowIfNull(pseudonym);
        var read = DraftDocument.Read(document);
        var (draft, outbox) = (read.Draft, read.Outbox);
        if (Move(draft, traces.Person) is var (move, actor)
            && DraftRules.Decide(draft, $"{pseudonym.Key}-{draft.Version}", move, actor, clock.GetUtcNow()) is DraftAccepted moved)
        {
            (draft, outbox) = (moved.Draft, DraftAnnouncements.Of(moved, outbox));
        }

        var written = DraftDocument.Of(draft, outbox.Without(traces.Person), retention.Value.Drafts);
        return written with { Json = traces.Without(written.Json, pseudonym) };
    }

    /// <inheritdoc/>
    protected override JsonNode ShowPart(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        var draft = DraftDocument.Read(document).Draft;
        return JsonSerializer.SerializeToNode(
            new
            {
                draft.Id,
                draft.Status,
                You = new[] { traces.Person.Is(draft.Origin.AskerKey) ? "asker" : null, traces.Person.Is(draft.Origin.AnswererKey) ? "answerer" : null }.OfType<string>(),
                draft.Text,
                Trail = draft.Trail.Where(entry => traces.Person.Is(entry.ActorKey)).Select(entry => new { entry.At, entry.Kind, entry.Text, entry.Reason }),
            },
            LessonJson.Options)!;
    }

    /// <inheritdoc/>
    protected override async Task<WriteResult> WriteAsync(NewDocument document, string etag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var written = await base.WriteAsync(document, etag, cancellationToken);
        signal?.SomethingToSend(DraftDocument.Container, document.Key);
        return written;
    }

    private static (DraftMove Move, Actor Actor)? Move(LessonDraft draft, PersonIdentity person)
        => draft.WaitsFor.HasFlag(DraftSide.Asker) && person.Is(draft.Origin.AskerKey)
            ? (new DropDraft(RightsTexts.Get(Language.Danish, "DraftDropped")), Actor.Person(draft.Origin.AskerKey))
            : draft.WaitsFor.HasFlag(DraftSide.Contact) && person.Is(draft.Origin.AnswererKey) && !draft.WithAdministrators
                ? (new GiveToAdministrators(), Actor.Clock)
                : null;
}
