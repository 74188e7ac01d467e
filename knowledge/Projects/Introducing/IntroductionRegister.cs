using System.Runtime.CompilerServices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>The introductions, one document each, written by ETag with the messages that a move causes.</summary>
/// <param name="store">The store.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class IntroductionRegister(IDocumentStore store, IOutboxSignal? signal = null) : IIntroductions
{
    private const int Attempts = 32;

    private readonly OutboxStore outboxes = new(store, new IntroductionOutbox());

    /// <inheritdoc/>
    public async Task<IntroductionResult> BeginAsync(Introduction introduction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        return await WriteAsync(introduction, IntroductionMessages.Of(null, introduction, Outbox.Empty), null, cancellationToken)
            ? new IntroductionAccepted(introduction)
            : new IntroductionRefused(IntroductionRefusal.KnownAlready, await FindAsync(introduction.Id, cancellationToken));
    }

    /// <inheritdoc/>
    public async Task<IntroductionResult> MoveAsync(string id, Func<Introduction?, IntroductionResult> decide, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decide);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var found = await ReadAsync(id, cancellationToken);
            var result = decide(found?.Document.Introduction);
            if (result is not IntroductionAccepted { Repeated: false, Introduction: var after } || found is not var (document, etag)
                || await WriteAsync(after, IntroductionMessages.Of(document.Introduction, after, document.Outbox), etag, cancellationToken))
            {
                return result;
            }
        }

        return new IntroductionRefused(IntroductionRefusal.Crowded, await FindAsync(id, cancellationToken));
    }

    /// <inheritdoc/>
    public async Task AdoptAsync(string id, CardPlace card, CancellationToken cancellationToken)
    {
        if (DocumentRules.IsKey(id))
        {
            await outboxes.ChangeAsync(IntroductionDocument.Key(id), outbox => outbox.Adopt(card), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<Introduction?> FindAsync(string id, CancellationToken cancellationToken) => (await ReadAsync(id, cancellationToken))?.Document.Introduction;

    /// <inheritdoc/>
    public IAsyncEnumerable<Introduction> OpenAsync(CancellationToken cancellationToken) => WhereAsync(cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Introduction> OpenOfAsync(string personKey, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var field in new[] { "firstKey", "secondKey" })
        {
            await foreach (var introduction in WhereAsync(cancellationToken, new FieldCondition(field, Comparison.Equal, personKey)))
            {
                yield return introduction;
            }
        }
    }

    private async Task<bool> WriteAsync(Introduction introduction, Outbox outbox, string? etag, CancellationToken cancellationToken)
    {
        var document = IntroductionDocument.Of(introduction, outbox);
        var written = etag is null
            ? await store.CreateAsync(IntroductionDocument.Container, document, cancellationToken)
            : await store.ReplaceAsync(IntroductionDocument.Container, document, etag, cancellationToken);
        if (written.Outcome == WriteOutcome.Done && outbox.Pending.Count > 0)
        {
            signal?.SomethingToSend(IntroductionDocument.Container, document.Key);
        }

        return written.Outcome == WriteOutcome.Done;
    }

    private async Task<(IntroductionDocument Document, string ETag)?> ReadAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) && await store.ReadAsync(IntroductionDocument.Container, IntroductionDocument.Key(id), cancellationToken) is { } found
            ? (IntroductionDocument.Read(found), found.ETag)
            : null;

    private async IAsyncEnumerable<Introduction> WhereAsync([EnumeratorCancellation] CancellationToken cancellationToken, params FieldCondition[] conditions)
    {
        var query = new DocumentQuery { Where = [new FieldCondition("isOpen", Comparison.Equal, true), .. conditions] };
        await foreach (var document in store.QueryAsync(IntroductionDocument.Container, query, cancellationToken))
        {
            yield return IntroductionDocument.Read(document).Introduction;
        }
    }
}
