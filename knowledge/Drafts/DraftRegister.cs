using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>The drafts, one document each, written by ETag.</summary>
/// <param name="store">The store.</param>
/// <param name="search">Guesses the area of a question.</param>
/// <param name="contacts">The directory.</param>
/// <param name="presence">Tells who is gone.</param>
/// <param name="retention">How long drafts are kept.</param>
/// <param name="clock">Tells when a move is made.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class DraftRegister(
    IDocumentStore store, ILessonSearch search, IContactBook contacts, DraftPresence presence, IOptions<RetentionOptions> retention, TimeProvider clock,
    IOutboxSignal? signal = null) : IDraftRegister
{
    /// <summary>How often a move is decided anew because somebody else was first. Somebody wins each race.</summary>
    private const int Attempts = 32;

    private const int Voters = 5;

    private readonly OutboxStore outboxes = new(store, new DraftOutbox(retention));

    /// <summary>The kind of document, for those who watch its changes.</summary>
    public static Container Container => DraftDocument.Container;

    /// <inheritdoc/>
    public async Task<DraftResult> BeginAsync(HandOff handOff, string moveId, Actor actor, CardPlace? card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        ArgumentNullException.ThrowIfNull(actor);
        if (DraftProposal.Origin(handOff, contacts.Current) is not { } origin)
        {
            return new DraftRefused(DraftRefusal.NotSolved, null);
        }

        var id = DraftProposal.IdOf(handOff.Id);
        if (await FindAsync(id, cancellationToken) is { } before)
        {
            return There(before, actor);
        }

        var text = DraftProposal.Text(handOff, handOff.Question.Category ?? await GuessAsync(handOff.Question, cancellationToken));
        var result = DraftRules.Propose(id, moveId, origin, text, actor, presence.IsGone(origin), clock.GetUtcNow());
        if (result is not DraftAccepted proposed)
        {
            return result;
        }

        var outbox = DraftAnnouncements.Of(proposed, card is null ? Outbox.Empty : Outbox.Empty.Adopt(card));
        if ((await store.CreateAsync(Container, DraftDocument.Of(proposed.Draft, outbox, retention.Value.Drafts), cancellationToken)).Outcome == WriteOutcome.Done)
        {
            signal?.SomethingToSend(Container, DraftDocument.Key(id));
            return proposed;
        }

        return await FindAsync(id, cancellationToken) is { } first ? There(first, actor) : new DraftRefused(DraftRefusal.Crowded, null);
    }

    /// <inheritdoc/>
    public async Task<DraftResult> MoveAsync(string id, string moveId, DraftMove move, Actor actor, CancellationToken cancellationToken)
    {
        LessonDraft? last = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await ReadAsync(id, cancellationToken) is not { } found)
            {
                return new DraftRefused(DraftRefusal.NoSuchDraft, null);
            }

            last = found.Document.Draft;
            var result = DraftRules.Decide(last, moveId, move, actor, clock.GetUtcNow());
            if (result is not DraftAccepted { Repeated: false } accepted)
            {
                return result;
            }

            var document = DraftDocument.Of(accepted.Draft, DraftAnnouncements.Of(accepted, found.Document.Outbox), retention.Value.Drafts);
            if ((await store.ReplaceAsync(Container, document, found.ETag, cancellationToken)).Outcome == WriteOutcome.Done)
            {
                signal?.SomethingToSend(Container, DraftDocument.Key(id));
                return result;
            }
        }

        return new DraftRefused(DraftRefusal.Crowded, last);
    }

    /// <inheritdoc/>
    public async Task AdoptAsync(string id, CardPlace card, CancellationToken cancellationToken)
    {
        if (DocumentRules.IsKey(id))
        {
            await outboxes.ChangeAsync(DraftDocument.Key(id), outbox => outbox.Adopt(card), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<LessonDraft?> FindAsync(string id, CancellationToken cancellationToken) => (await ReadAsync(id, cancellationToken))?.Document.Draft;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LessonDraft>> WaitingForAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var waiting = new Dictionary<string, LessonDraft>(StringComparer.Ordinal);
        async Task AddAsync(params FieldCondition[] conditions)
        {
            await foreach (var draft in WhereAsync(conditions, cancellationToken))
            {
                if ((draft.SideOf(actor) & draft.WaitsFor) != DraftSide.None)
                {
                    waiting[draft.Id] = draft;
                }
            }
        }

        await AddAsync(new("askerKey", Comparison.Equal, actor.Key), new("waitsForAsker", Comparison.Equal, true));
        await AddAsync(new("answererKey", Comparison.Equal, actor.Key), new("waitsForContact", Comparison.Equal, true));
        if (actor.IsAdministrator)
        {
            await AddAsync(new("withAdministrators", Comparison.Equal, true), new("waitsForContact", Comparison.Equal, true));
        }

        return [.. waiting.Values.OrderBy(draft => draft.Trail[0].At).ThenBy(draft => draft.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LessonDraft>> ToHandInAsync(CancellationToken cancellationToken)
        => await WhereAsync([new("toHandIn", Comparison.Equal, true)], cancellationToken).ToListAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task MarkHandedInAsync(string id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await ReadAsync(id, cancellationToken) is not { Document: { Draft: { HandedIn: false } draft } found, ETag: var etag })
            {
                return;
            }

            var document = DraftDocument.Of(draft with { HandedIn = true }, found.Outbox, retention.Value.Drafts);
            if ((await store.ReplaceAsync(Container, document, etag, cancellationToken)).Outcome == WriteOutcome.Done)
            {
                return;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var given = 0;
        await foreach (var draft in WhereAsync([new("withAdministrators", Comparison.Equal, false), new("waitsForContact", Comparison.Equal, true)], cancellationToken))
        {
            if (presence.IsGone(draft.Origin)
                && await MoveAsync(draft.Id, $"gone-{draft.Version}", new GiveToAdministrators(), Actor.Clock, cancellationToken) is DraftAccepted { Repeated: false })
            {
                given++;
            }
        }

        return given;
    }

    private static DraftResult There(LessonDraft draft, Actor actor)
        => draft.SideOf(actor) == DraftSide.None ? new DraftRefused(DraftRefusal.NotYours, null) : new DraftAccepted(draft, draft.Trail[0], Repeated: true);

    private async Task<Category?> GuessAsync(HandOffQuestion question, CancellationToken cancellationToken)
    {
        var request = new SearchRequest(question.Text, question.Language == Language.English, Reader.Anyone) { Limit = Voters };
        var found = await search.SearchAsync(request, cancellationToken);
        return CategoryGuess.Of(found.Found.Select(lesson => new Hit(lesson.Lesson, lesson.Score, [], Closeness.Perhaps)));
    }

    private async Task<(DraftDocument Document, string ETag)?> ReadAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) && await store.ReadAsync(Container, DraftDocument.Key(id), cancellationToken) is { } found
            ? (DraftDocument.Read(found), found.ETag)
            : null;

    private async IAsyncEnumerable<LessonDraft> WhereAsync(FieldCondition[] conditions, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(Container, new DocumentQuery { Where = conditions }, cancellationToken))
        {
            yield return DraftDocument.Read(document).Draft;
        }
    }
}
