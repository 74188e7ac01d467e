using System.Runtime.CompilerServices;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>
/// "Jeg er kontaktperson": a person asks to fill a contact, and an administrator decides. Each step can be repeated, and is
/// made once; of two administrators who decide at once, one does, and the other is told. Safe to use from several threads and,
/// over a shared store, from several processes. Only a store that cannot be reached throws (<see cref="StoreUnavailableException"/>).
/// </summary>
/// <param name="store">The store.</param>
/// <param name="book">The directory.</param>
/// <param name="clock">Tells when somebody asked or decided.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class SeatRequests(IDocumentStore store, IContactBook book, TimeProvider clock, IOutboxSignal? signal = null)
{
    private const int LongestName = 200;

    private static readonly Container Container = SeatRequestDocument.Container;

    /// <summary>Asks to fill a contact. Whoever was refused can ask again.</summary>
    /// <param name="contactId">The contact, from wherever.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="userId">The Entra object id of the person; null if Teams did not say.</param>
    /// <param name="name">The name that the person goes by in Teams, at most 200 characters.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<SeatResult> RequestAsync(string contactId, string personKey, string? userId, string? name, CancellationToken cancellationToken)
    {
        if (book.Find(contactId) is not { } record || record.Contact.ValidTo < DanishTime.Today(clock))
        {
            return new SeatResult(SeatOutcome.NoSuchContact, null);
        }

        if (string.IsNullOrWhiteSpace(userId) || string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
        {
            return new SeatResult(SeatOutcome.Unknown, null);
        }

        var user = userId.ToLowerInvariant();
        if (record.Contact.UserId == user)
        {
            return new SeatResult(SeatOutcome.AlreadyYours, null);
        }

        var request = new SeatRequest
        {
            Id = SeatRequestDocument.IdOf(contactId, personKey), ContactId = contactId, PersonKey = personKey, UserId = user, Name = name.Trim(), AskedAt = clock.GetUtcNow(),
        };
        return await WriteAsync(
            request.Id,
            before => before is { Open: true }
                ? (before, SeatOutcome.Done)
                : (SeatRequestDocument.Of(request, SeatMessages.Asked(request)), SeatOutcome.Done),
            cancellationToken);
    }

    /// <summary>Says yes: the person fills the contact from now on, and a made-up contact becomes this person.</summary>
    /// <param name="requestId">The request, from wherever.</param>
    /// <param name="administratorKey">The bot's own id of the administrator.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<SeatResult> AcceptAsync(string requestId, string administratorKey, CancellationToken cancellationToken)
    {
        var result = await DecideAsync(requestId, SeatRequestStatus.Accepted, administratorKey, cancellationToken);
        if (result.Request is not { Status: SeatRequestStatus.Accepted } accepted
            || await FindAsync(requestId, cancellationToken) is not { Document: { Filled: false, Open: true } })
        {
            return result;
        }

        // Also what another call has accepted and not come to the end of.
        var filled = await book.ChangeAsync(accepted.ContactId, contact => Filled(contact, accepted), cancellationToken);
        if (filled.Outcome != ContactChangeOutcome.Changed)
        {
            return result with { Outcome = filled.Outcome == ContactChangeOutcome.Crowded ? SeatOutcome.Crowded : SeatOutcome.NoSuchContact };
        }

        await WriteAsync(requestId, before => before is { Request.Status: SeatRequestStatus.Accepted }
            ? (before.Filled ? before : SeatRequestDocument.Of(before.Request, SeatMessages.Decided(before.Request, before.Outbox, clock.GetUtcNow()), filled: true), SeatOutcome.Done)
            : (before, SeatOutcome.Done), cancellationToken);
        return result;
    }

    /// <summary>Says no.</summary>
    /// <param name="requestId">The request, from wherever.</param>
    /// <param name="administratorKey">The bot's own id of the administrator.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<SeatResult> RefuseAsync(string requestId, string administratorKey, CancellationToken cancellationToken)
        => DecideAsync(requestId, SeatRequestStatus.Refused, administratorKey, cancellationToken);

    /// <summary>What an administrator has to decide, or to decide again since it did not come to its end, in the order of ids.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    public async IAsyncEnumerable<SeatRequest> OpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = new DocumentQuery { Where = [new FieldCondition("open", Comparison.Equal, true)] };
        await foreach (var document in store.QueryAsync(Container, open, cancellationToken))
        {
            yield return SeatRequestDocument.Read(document).Request;
        }
    }

    private Contact Filled(Contact contact, SeatRequest request) => contact with
    {
        UserId = request.UserId,
        Name = contact.Example ? request.Name : contact.Name,

        // An example has no mailbox that anybody reads, unless somebody has put one in.
        Fallback = contact.Example && contact.Mailbox is null ? null : contact.Fallback,
        Example = false,
        LastConfirmed = DanishTime.Today(clock),
    };

    private Task<SeatResult> DecideAsync(string requestId, SeatRequestStatus status, string administratorKey, CancellationToken cancellationToken)
        => WriteAsync(requestId, before => before switch
        {
            null => (null, SeatOutcome.NoSuchRequest),
            { Request.Status: not SeatRequestStatus.Pending } => (before, before.Request.Status == status && before.Request.DecidedBy == administratorKey
                ? SeatOutcome.Done
                : SeatOutcome.DecidedAlready),
            _ when status == SeatRequestStatus.Accepted && book.Find(before.Request.ContactId) is null => (before, SeatOutcome.NoSuchContact),
            _ => (Decided(before, before.Request with { Status = status, DecidedBy = administratorKey, DecidedAt = clock.GetUtcNow() }), SeatOutcome.Done),
        }, cancellationToken);

    /// <summary>A no is told at once; a yes when the directory has it.</summary>
    private static SeatRequestDocument Decided(SeatRequestDocument before, SeatRequest request) => SeatRequestDocument.Of(
        request,
        request.Status == SeatRequestStatus.Refused ? SeatMessages.Decided(request, before.Outbox, request.DecidedAt!.Value) : before.Outbox);

    private async Task<SeatResult> WriteAsync(
        string id, Func<SeatRequestDocument?, (SeatRequestDocument? After, SeatOutcome Outcome)> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < ContactShelf.Attempts; attempt++)
        {
            var found = await FindAsync(id, cancellationToken);
            var (after, outcome) = decide(found?.Document);
            if (after is null || after == found?.Document)
            {
                return new SeatResult(outcome, after?.Request);
            }

            var written = found is { } stored
                ? await store.ReplaceAsync(Container, after.ToWrite(), stored.ETag, cancellationToken)
                : await store.CreateAsync(Container, after.ToWrite(), cancellationToken);
            if (written.Outcome == WriteOutcome.Done)
            {
                signal?.SomethingToSend(Container, SeatRequestDocument.Key(id));
                return new SeatResult(outcome, after.Request);
            }
        }

        return new SeatResult(SeatOutcome.Crowded, null);
    }

    private async Task<(SeatRequestDocument Document, string ETag)?> FindAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) && await store.ReadAsync(Container, SeatRequestDocument.Key(id), cancellationToken) is { } stored
            ? (SeatRequestDocument.Read(stored), stored.ETag)
            : null;
}
