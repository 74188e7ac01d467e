using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>The keepers, one document each, written by ETag.</summary>
/// <param name="store">The store.</param>
/// <param name="retention">How long a keeper without lessons is kept: as long as a draft.</param>
/// <param name="clock">Tells when something changes.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class KeeperRegister(IDocumentStore store, IOptions<RetentionOptions> retention, TimeProvider clock, IOutboxSignal? signal = null) : IKeeperRegister
{
    /// <summary>How often a change is made anew because somebody else was first. Somebody wins each race.</summary>
    private const int Attempts = 32;

    /// <inheritdoc/>
    public async Task<Keeper> FindAsync(string personKey, CancellationToken cancellationToken)
        => (await ReadAsync(personKey, cancellationToken))?.Document.Keeper ?? new Keeper { Key = personKey };

    /// <inheritdoc/>
    public async Task<Keeper> CarryOutAsync(
        string personKey, Func<Keeper, KeeperPlan> plan, Func<KeeperPlan, Task>? first, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = await ReadAsync(personKey, cancellationToken);
            var before = found?.Document.Keeper ?? new Keeper { Key = personKey };
            var made = plan(before);
            if (first is not null && made.Mark.Count > 0)
            {
                await first(made);
            }

            if (made.After == before || await WriteAsync(made, found, cancellationToken))
            {
                return made.After;
            }
        }

        throw new StoreUnavailableException(StoreProblem.Busy, KeeperDocument.Container.Name, null);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> BusyAsync(CancellationToken cancellationToken) => KeysAsync(new("busy", Comparison.Equal, true), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GoneAsync(CancellationToken cancellationToken) => KeysAsync(new("gone", Comparison.Equal, true), cancellationToken);

    /// <inheritdoc/>
    public async Task TidyAsync(IReadOnlySet<string> stillThere, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stillThere);
        var old = (clock.GetUtcNow() - retention.Value.Drafts).ToUnixTimeSeconds();
        await foreach (var document in WhereAsync(new("changedAt", Comparison.AtMost, old), cancellationToken))
        {
            if (KeeperDocument.Read(document) is { Busy: false } read && !stillThere.Contains(read.PersonKey))
            {
                await store.DeleteAsync(KeeperDocument.Container, document.Key, document.ETag, cancellationToken);
            }
        }
    }

    private async Task<bool> WriteAsync(KeeperPlan made, (KeeperDocument Document, string ETag)? found, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var outbox = found?.Document.Outbox ?? Outbox.Empty;
        foreach (var (number, message) in made.Messages.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{made.After.Version}.{number}");
            outbox = outbox.Add(new Delivery(id, message.To, message.Kind, message.About, now));
        }

        var document = KeeperDocument.Of(made.After, outbox, now.ToUnixTimeSeconds());
        var written = found is { ETag: var etag }
            ? await store.ReplaceAsync(KeeperDocument.Container, document, etag, cancellationToken)
            : await store.CreateAsync(KeeperDocument.Container, document, cancellationToken);
        if (written.Outcome != WriteOutcome.Done)
        {
            return false;
        }

        if (made.Messages.Count > 0)
        {
            signal?.SomethingToSend(KeeperDocument.Container, document.Key);
        }

        return true;
    }

    private async Task<(KeeperDocument Document, string ETag)?> ReadAsync(string personKey, CancellationToken cancellationToken)
        => await store.ReadAsync(KeeperDocument.Container, KeeperDocument.Key(personKey), cancellationToken) is { } found
            ? (KeeperDocument.Read(found), found.ETag)
            : null;

    private async Task<IReadOnlyList<string>> KeysAsync(FieldCondition condition, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        await foreach (var document in WhereAsync(condition, cancellationToken))
        {
            keys.Add(KeeperDocument.Read(document).PersonKey);
        }

        return keys;
    }

    private IAsyncEnumerable<StoredDocument> WhereAsync(FieldCondition condition, CancellationToken cancellationToken)
        => store.QueryAsync(KeeperDocument.Container, new DocumentQuery { Where = [condition] }, cancellationToken);
}
