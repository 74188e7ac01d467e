using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// What was posted where and when, in the store of record. Safe to use from several threads and processes: of several who create the same
/// issue, one does. Only a store that cannot be reached throws (<see cref="StoreUnavailableException"/>).
/// </summary>
/// <param name="store">The store.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class DigestLedger(IDocumentStore store, IOutboxSignal? signal = null) : IPostedKeys
{
    private readonly OutboxStore outboxes = new(store, new DigestOutbox());

    /// <summary>What is known of a subscription.</summary>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<DigestHistory> ReadAsync(string subscriptionId, CancellationToken cancellationToken)
    {
        var issues = new List<(DigestIssue, string)>();
        (DateTimeOffset? Until, string? ETag) looked = default;
        await foreach (var document in store.QueryAsync(
            DigestIssueDocument.Container, new DocumentQuery { Partition = subscriptionId }, cancellationToken))
        {
            if (document.Key.Id == DigestLookDocument.Id)
            {
                looked = (DigestLookDocument.Read(document).Planned, document.ETag);
            }
            else
            {
                issues.Add((DigestOutbox.IssueIn(document), document.ETag));
            }
        }

        return new DigestHistory(subscriptionId, issues, looked.Until, looked.ETag);
    }

    /// <inheritdoc/>
    public async Task<EquatableList<string>?> KeysAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken)
        => DocumentRules.IsKey(subscriptionId)
            && await store.ReadAsync(DigestIssueDocument.Container, DigestIssueDocument.Key(subscriptionId, week), cancellationToken) is { } found
            && DigestOutbox.IssueIn(found) is { CountsAsTold: true } issue
                ? issue.Keys : null;

    /// <inheritdoc/>
    public async Task<IReadOnlySet<string>> OtherKeysAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken)
        => (await ReadAsync(subscriptionId, cancellationToken)).ToldBut(week);

    /// <summary>Writes what came of looking at subscriptions, each for itself, and has the new issues sent.</summary>
    /// <param name="looks">What came of it, no subscription twice.</param>
    /// <param name="cancellationToken">Stops the call; some may be written then.</param>
    /// <returns>For each whether it was written; false if somebody else was first.</returns>
    public async Task<IReadOnlyList<bool>> WriteAsync(IReadOnlyList<DigestLook> looks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(looks);
        var written = await store.WriteManyAsync(DigestIssueDocument.Container, [.. looks.Select(WriteOf)], cancellationToken);
        for (var n = 0; n < looks.Count; n++)
        {
            if (looks[n].Issue is { } issue && written[n].Outcome == WriteOutcome.Done)
            {
                signal?.SomethingToSend(DigestIssueDocument.Container, DigestIssueDocument.Key(issue.SubscriptionId, issue.Week));
            }
        }

        return [.. written.Select(result => result.Outcome == WriteOutcome.Done)];
    }

    /// <summary>Closes issues that still wait, since a later week has come. What is under way, or may have arrived, stays as it is.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task WithdrawAsync(IEnumerable<DigestIssue> issues, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(issues);
        foreach (var issue in issues)
        {
            await outboxes.ChangeAsync(
                DigestIssueDocument.Key(issue.SubscriptionId, issue.Week), outbox => outbox.Withdraw(DigestIssueDocument.Posting, "Superseded"), cancellationToken);
        }
    }

    private static DocumentWrite WriteOf(DigestLook look)
        => look.Issue is { } issue
            ? new DocumentWrite(DigestIssueDocument.New(issue), look.Before.Of(issue.Week)?.ETag)
            : new DocumentWrite(DigestLookDocument.Of(look.Before.SubscriptionId, look.Planned), look.Before.LookETag);
}

/// <summary>What came of looking at a subscription.</summary>
/// <param name="Before">What was known of it. An issue of the same week in it, which came to nothing, is replaced.</param>
/// <param name="Planned">The planned moment of the week that was looked at.</param>
/// <param name="Issue">The issue; null if there was nothing new.</param>
public sealed record DigestLook(DigestHistory Before, DateTimeOffset Planned, DigestIssue? Issue);
