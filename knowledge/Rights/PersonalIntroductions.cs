using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// The introductions in which a person has a part. What is under way falls through, and the other is told if they were asked or had said yes. Of
/// a no only the hash of the pair stays, so that the other is not asked again should the person come back; it holds no id. All else is deleted.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class PersonalIntroductions(IDocumentStore store, TimeProvider clock) : PersonalDocuments(store, IntroductionDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        if (!traces.HasId(document.Json))
        {
            return traces.HasName(document.Json) ? Judgement.Named("Named") : null;
        }

        var introduction = IntroductionDocument.Read(document).Introduction;
        var (declined, isOpen) = (introduction.State == IntroductionState.Declined, KnowsOther(introduction, traces.Person));
        return declined && introduction.EndedBy is { } by && traces.Person.Is(by) ? new Judgement("DeclinedIntroductions", Fate.Pseudonymise)
            : isOpen && IsAsked(introduction, traces.Person) ? new Judgement("OpenIntroductions", Fate.Pseudonymise)
            : declined || isOpen ? new Judgement("Introductions", Fate.Pseudonymise)
            : new Judgement("Introductions", Fate.Delete);
    }

    /// <inheritdoc/>
    protected override NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(traces);
        ArgumentNullException.ThrowIfNull(pseudonym);
        var (read, person) = (IntroductionDocument.Read(document), traces.Person);
        var (before, outbox) = (read.Introduction, read.Outbox.Without(person));
        if (before.State == IntroductionState.Declined)
        {
            return IntroductionDocument.Of(new Introduction { Id = before.Id, State = before.State, Since = before.Since }, Outboxes.Outbox.Empty);
        }

        IntroductionSide? Kept(IntroductionSide? side) => side is not null && person.Is(side.Key) ? new IntroductionSide(pseudonym.Key, side.ProjectId, side.Language) { Organisation = side.Organisation } : side;
        var after = before with { State = IntroductionState.FellThrough, Since = clock.GetUtcNow(), First = Kept(before.First), Second = Kept(before.Second) };
        var written = IntroductionDocument.Of(after, IntroductionMessages.Of(before, after, outbox));
        return written with { Json = traces.Without(written.Json, pseudonym) };
    }

    /// <inheritdoc/>
    protected override JsonNode Show(StoredDocument document, PersonTraces traces) => ShowPart(document, traces);

    /// <summary>No more than the person's card tells: who the other is only if both have said yes, and nothing of one that they were not asked about.</summary>
    /// <inheritdoc/>
    protected override JsonNode ShowPart(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        var introduction = IntroductionDocument.Read(document).Introduction;
        var isFirst = IsFirst(introduction, traces.Person);
        var isAsked = IsAsked(introduction, traces.Person);
        return JsonSerializer.SerializeToNode(
            new
            {
                State = isAsked ? StateFor(introduction, traces.Person) : (IntroductionState?)null,
                Since = isAsked ? introduction.Since : (DateTimeOffset?)null,
                Asked = !isAsked ? "not-asked" : isFirst ? "first" : "second",
                OwnProject = (isFirst ? introduction.First : introduction.Second)?.ProjectId,
                With = !isAsked ? null : isFirst ? introduction.Reason?.Helper : introduction.Reason?.Gainer,
                Name = introduction.State == IntroductionState.Introduced ? (isFirst ? introduction.Second : introduction.First)?.Name : null,
            },
            LessonJson.Options)!;
    }

    private static bool IsFirst(Introduction introduction, PersonIdentity person) => introduction.First is { } first && person.Is(first.Key);

    private static bool IsAsked(Introduction introduction, PersonIdentity person) => IsFirst(introduction, person) || introduction.SecondAskedAt is not null;

    /// <summary>As the card has it: whether the second was asked, and whose no it was, is not told to the other.</summary>
    private static IntroductionState StateFor(Introduction introduction, PersonIdentity person) => introduction.State switch
    {
        IntroductionState.Declined when introduction.EndedBy is not { } by || !person.Is(by) => IntroductionState.FellThrough,
        IntroductionState.SecondAsked when IsFirst(introduction, person) => IntroductionState.FirstSaidYes,
        IntroductionState.Expired when IsFirst(introduction, person) && introduction.SecondAskedAt is not null => IntroductionState.FellThrough,
        var state => state,
    };

    /// <summary>Whether it is under way, and the other has been asked or has asked.</summary>
    private static bool KnowsOther(Introduction introduction, PersonIdentity person)
        => introduction is { IsOpen: true, First: { } first }
            && (!person.Is(first.Key) || introduction.State == IntroductionState.SecondAsked);
}
