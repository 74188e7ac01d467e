using System.Runtime.CompilerServices;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>The subscriptions in the store of record.</summary>
/// <param name="store">The store.</param>
public sealed class SubscriptionRegister(IDocumentStore store) : ISubscriptionRegister
{
    private const int Rounds = 64;

    /// <summary>Each subscription is a partition of its own.</summary>
    public static Container Container { get; } = new("digest-subscriptions", ["active"]);

    /// <summary>The subscription in a document.</summary>
    /// <param name="document">The document.</param>
    public static DigestSubscription SubscriptionIn(StoredDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Deserialize<SubscriptionDocument>(document.Json, LessonJson.Options)!.Subscription;
    }

    /// <summary>Where a subscription lies.</summary>
    /// <param name="id">Its id.</param>
    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>What to write of a subscription.</summary>
    /// <param name="subscription">The subscription.</param>
    public static NewDocument Write(DigestSubscription subscription)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return new NewDocument(Key(subscription.Id), JsonSerializer.Serialize(new SubscriptionDocument(subscription, subscription.IsActive), LessonJson.Options));
    }

    /// <inheritdoc/>
    public async Task<DigestSubscription?> FindAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) && await store.ReadAsync(Container, Key(id), cancellationToken) is { } found ? SubscriptionIn(found) : null;

    /// <inheritdoc/>
    public async Task<DigestSubscription?> ChangeAsync(
        string id, Func<DigestSubscription?, DigestSubscription?> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var round = 1; ; round++)
        {
            var stored = await store.ReadAsync(Container, Key(id), cancellationToken);
            var before = stored is null ? null : SubscriptionIn(stored);
            var after = change(before);
            if (after is null || after == before)
            {
                return before;
            }

            var written = stored is null
                ? await store.CreateAsync(Container, Write(after), cancellationToken)
                : await store.ReplaceAsync(Container, Write(after), stored.ETag, cancellationToken);
            if (written.Outcome == WriteOutcome.Done)
            {
                return after;
            }

            if (round == Rounds)
            {
                throw new StoreUnavailableException(StoreProblem.Busy, Container.Name, null);
            }
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string id, CancellationToken cancellationToken)
    {
        // The subscription first: what is deleted of a subscription that is still there might be told anew.
        await store.DeleteAsync(Container, Key(id), null, cancellationToken);
        await DeleteIssuesAsync(id, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<int> DeleteEndedAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var deleted = 0;
        var idle = new DocumentQuery { Where = [new FieldCondition("active", Comparison.Equal, false)] };
        await foreach (var document in store.QueryAsync(Container, idle, cancellationToken))
        {
            if (SubscriptionIn(document) is { EndedAt: { } ended, Id: var id } && ended < before
                && (await store.DeleteAsync(Container, document.Key, document.ETag, cancellationToken)).Outcome == WriteOutcome.Done)
            {
                await DeleteIssuesAsync(id, cancellationToken);
                deleted++;
            }
        }

        return deleted;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<DigestSubscription> ActiveAsync(CancellationToken cancellationToken)
        => QueryAsync(new DocumentQuery { Where = [new FieldCondition("active", Comparison.Equal, true)] }, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<DigestSubscription> AllAsync(CancellationToken cancellationToken) => QueryAsync(new DocumentQuery(), cancellationToken);

    private async Task DeleteIssuesAsync(string id, CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(DigestIssueDocument.Container, new DocumentQuery { Partition = id }, cancellationToken))
        {
            await store.DeleteAsync(DigestIssueDocument.Container, document.Key, null, cancellationToken);
        }
    }

    private async IAsyncEnumerable<DigestSubscription> QueryAsync(DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(Container, query, cancellationToken))
        {
            yield return SubscriptionIn(document);
        }
    }

    private sealed record SubscriptionDocument(DigestSubscription Subscription, bool Active);
}
