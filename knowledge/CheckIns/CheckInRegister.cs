using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>The check-ins, one document each, written by ETag.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">Tells when a message is caused.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class CheckInRegister(IDocumentStore store, TimeProvider clock, IOutboxSignal? signal = null) : ICheckInRegister
{
    /// <summary>How often a move is made anew because somebody else was first. Somebody wins each race.</summary>
    private const int Attempts = 64;

    /// <inheritdoc/>
    public async Task<CheckIn?> FindAsync(CheckInKey key, CancellationToken cancellationToken) => (await ReadAsync(key, cancellationToken))?.Document.CheckIn;

    /// <inheritdoc/>
    public async Task<CheckInResult> MoveAsync(CheckInKey key, Func<CheckIn?, CheckInResult> move, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(move);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var found = await ReadAsync(key, cancellationToken);
            var result = move(found?.Document.CheckIn);
            if (result is not CheckInAccepted { Repeated: false } made || await WriteAsync(made, found, cancellationToken))
            {
                return result;
            }
        }

        throw new StoreUnavailableException(StoreProblem.Busy, CheckInDocument.Container.Name, null);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CheckIn>> OfQuarterAsync(Quarter quarter, bool onlyOpen, CancellationToken cancellationToken)
        => WhereAsync(quarter, null, onlyOpen ? [new("open", Comparison.Equal, true)] : [], cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CheckIn>> OfPersonAsync(string personKey, Quarter quarter, CancellationToken cancellationToken)
        => WhereAsync(quarter, personKey, [], cancellationToken);

    private async Task<IReadOnlyList<CheckIn>> WhereAsync(
        Quarter quarter, string? personKey, IReadOnlyList<FieldCondition> conditions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        var query = new DocumentQuery { Partition = personKey is null ? null : ProjectPeople.KeyOf(personKey), Where = [new("quarter", Comparison.Equal, quarter.Code()), .. conditions] };
        var found = new List<CheckIn>();
        await foreach (var document in store.QueryAsync(CheckInDocument.Container, query, cancellationToken))
        {
            found.Add(CheckInDocument.Read(document).CheckIn);
        }

        return found;
    }

    private async Task<(CheckInDocument Document, string ETag)?> ReadAsync(CheckInKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.PersonKey.Length > 0 && DocumentRules.IsKey(CheckInDocument.Key(key).Id)
            && await store.ReadAsync(CheckInDocument.Container, CheckInDocument.Key(key), cancellationToken) is { } found
                ? (CheckInDocument.Read(found), found.ETag)
                : null;
    }

    private async Task<bool> WriteAsync(CheckInAccepted made, (CheckInDocument Document, string ETag)? found, CancellationToken cancellationToken)
    {
        var outbox = found?.Document.Outbox ?? Outbox.Empty;
        if (made.Message is { } kind)
        {
            var id = kind.ToString();
            outbox = outbox.Add(new Delivery(id, Recipient.Person(made.CheckIn.Key.PersonKey), kind, id, clock.GetUtcNow()));
        }

        var document = CheckInDocument.Of(made.CheckIn, outbox);
        var written = found is { ETag: var etag }
            ? await store.ReplaceAsync(CheckInDocument.Container, document, etag, cancellationToken)
            : await store.CreateAsync(CheckInDocument.Container, document, cancellationToken);
        if (written.Outcome != WriteOutcome.Done)
        {
            return false;
        }

        if (made.Message is not null)
        {
            signal?.SomethingToSend(CheckInDocument.Container, document.Key);
        }

        return true;
    }
}
