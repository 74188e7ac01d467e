using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// Answers for the documents of a container. All of them are looked through: a person can be in any of them, and this is done rarely.
/// What a document has to do with the person is judged in one place, so that what is shown, planned and done is the same.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="container">The container.</param>
public abstract class PersonalDocuments(IDocumentStore store, Container container) : IPersonalRecords
{
    /// <summary>How often a document is erased anew because somebody else was first. Somebody wins each race.</summary>
    private const int Attempts = 32;

    /// <inheritdoc/>
    public EquatableList<Container> Containers => [container];

    /// <summary>The store.</summary>
    protected IDocumentStore Store => store;

    /// <inheritdoc/>
    public virtual Task<PersonIdentity> RecogniseAsync(PersonIdentity person, CancellationToken cancellationToken) => Task.FromResult(person);

    /// <inheritdoc/>
    public async IAsyncEnumerable<PersonalRecord> OfAsync(PersonIdentity person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var traces = new PersonTraces(person);
        await foreach (var document in AllAsync(cancellationToken))
        {
            // A name alone may be another person's: what others wrote is theirs then, and is not handed out.
            if (Judge(document, traces) is { Fate: not Fate.Keep } found)
            {
                yield return new PersonalRecord(found.What, found.Fate == Fate.Delete ? Show(document, traces) : ShowPart(document, traces), document.ExpiresAt);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<PersonalPlan> PlanAsync(PersonIdentity person, CancellationToken cancellationToken)
    {
        var traces = new PersonTraces(person);
        var found = new List<PlanLine>();
        await foreach (var document in AllAsync(cancellationToken))
        {
            if (Judge(document, traces) is { } judged)
            {
                found.Add(new PlanLine(judged.What, judged.Fate, 1));
            }
        }

        return PersonalPlan.Counted(found);
    }

    /// <inheritdoc/>
    public virtual async Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        var traces = new PersonTraces(person);
        await foreach (var document in AllAsync(cancellationToken))
        {
            if (Judge(document, traces) is { Fate: not Fate.Keep })
            {
                await EraseAsync(document, traces, pseudonym, cancellationToken);
            }
        }
    }

    /// <summary>What a document has to do with the person; null for nothing. Once it is erased, it has nothing to do with them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="traces">Finds the person.</param>
    protected abstract Judgement? Judge(StoredDocument document, PersonTraces traces);

    /// <summary>The document as it is kept without the person.</summary>
    /// <param name="document">The document.</param>
    /// <param name="traces">Finds the person.</param>
    /// <param name="pseudonym">What stands in their place.</param>
    protected virtual NewDocument Rewrite(StoredDocument document, PersonTraces traces, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return new NewDocument(document.Key, traces.Without(document.Json, pseudonym), document.ExpiresAt);
    }

    /// <summary>What the person gets to see of a document that is their own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="traces">Finds the person.</param>
    protected virtual JsonNode Show(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonNode.Parse(document.Json)!;
    }

    /// <summary>What the person gets to see of a document in which others have a part as well: where they are in it themselves.</summary>
    /// <param name="document">The document.</param>
    /// <param name="traces">Finds the person.</param>
    protected virtual JsonNode ShowPart(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.Mentions(document.Json);
    }

    /// <summary>What has to happen before a document is rewritten; it may happen twice.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    protected virtual Task BeforeRewriteAsync(StoredDocument document, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Writes a document as it is kept.</summary>
    /// <param name="document">The document.</param>
    /// <param name="etag">The ETag that was read.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    protected virtual Task<WriteResult> WriteAsync(NewDocument document, string etag, CancellationToken cancellationToken)
        => store.ReplaceAsync(container, document, etag, cancellationToken);

    private IAsyncEnumerable<StoredDocument> AllAsync(CancellationToken cancellationToken) => store.QueryAsync(container, new DocumentQuery(), cancellationToken);

    private async Task EraseAsync(StoredDocument? document, PersonTraces traces, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (document is null || Judge(document, traces) is not { Fate: not Fate.Keep and var fate })
            {
                return;
            }

            if (fate == Fate.Pseudonymise)
            {
                await BeforeRewriteAsync(document, cancellationToken);
            }

            var written = fate == Fate.Delete
                ? await store.DeleteAsync(container, document.Key, document.ETag, cancellationToken)
                : await WriteAsync(Rewrite(document, traces, pseudonym), document.ETag, cancellationToken);
            if (written.Outcome != WriteOutcome.Conflict)
            {
                return;
            }

            document = await store.ReadAsync(container, document.Key, cancellationToken);
        }

        throw new StoreUnavailableException(StoreProblem.Busy, container.Name, null);
    }
}

/// <summary>What a document has to do with a person.</summary>
/// <param name="What">What it is: a key among the texts of <see cref="RightsTexts"/>.</param>
/// <param name="Fate">What becomes of it when the person is erased.</param>
public sealed record Judgement(string What, Fate Fate)
{
    /// <summary>What was written by others and holds the person's name, or that of somebody of the same name.</summary>
    /// <param name="what">What it is.</param>
    public static Judgement Named(string what) => new(what, Fate.Keep);
}
