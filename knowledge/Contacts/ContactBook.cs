using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The directory of contacts, one document each, written by ETag, and a snapshot of all in memory.</summary>
/// <remarks>Reads and writes of this process come one after the other, so that no older state takes the place of a newer one.</remarks>
/// <param name="store">The store.</param>
/// <param name="clock">Tells which day it is, and when somebody could not be reached.</param>
/// <param name="logger">Is told of documents that are no contacts.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class ContactBook(IDocumentStore store, TimeProvider clock, ILogger<ContactBook> logger, IOutboxSignal? signal = null) : IContactBook, IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ContactShelf shelf = new(store, logger);
    private volatile bool loaded;

    /// <inheritdoc/>
    public ContactDirectory Current => shelf.Snapshot.Directory;

    /// <inheritdoc/>
    public IReadOnlyList<ContactRecord> Records => shelf.Snapshot.Records;

    /// <inheritdoc/>
    public IReadOnlySet<string> Unreachable => shelf.Snapshot.Unreachable;

    /// <inheritdoc/>
    public bool IsLoaded => loaded;

    /// <inheritdoc/>
    public ContactRecord? Find(string id) => shelf.Snapshot.ById.GetValueOrDefault(id);

    /// <inheritdoc/>
    public Task LoadAsync(IReadOnlyList<Contact> seed, CancellationToken cancellationToken) => GuardedAsync(
        async () =>
        {
            await shelf.CatchUpAsync(cancellationToken);
            if (seed.Count > 0 && shelf.Held.Values.All(document => document.Seeded))
            {
                await SeedAsync(seed, cancellationToken);
            }

            loaded = true;
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RefreshAsync(CancellationToken cancellationToken) => GuardedAsync(() => shelf.CatchUpAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ContactChange> ChangeAsync(string id, Func<Contact, Contact> change, CancellationToken cancellationToken)
        => GuardedAsync(() => shelf.WriteAsync(id, before => before.With(change(before.Contact)), cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ContactChange> AddAsync(Contact contact, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return GuardedAsync(
            () => shelf.CreateAsync(new ContactDocument(contact, new ContactState(), shelf.End), cancellationToken),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ContactChange> RemoveAsync(string id, CancellationToken cancellationToken)
        => GuardedAsync(() => shelf.DeleteAsync(id, _ => true, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ContactImport> ReplaceAsync(RecordSet<ReadContact> file, bool dryRun, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return GuardedAsync(() => ImportAsync(file, dryRun, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ContactChange> MarkUnreachableAsync(string id, CancellationToken cancellationToken)
        => StateAsync(id, state => state with { Unreachable = state.Unreachable ?? clock.GetUtcNow() }, cancellationToken);

    /// <inheritdoc/>
    public Task<ContactChange> MarkReachableAsync(string id, CancellationToken cancellationToken)
        => StateAsync(id, state => state with { Unreachable = null }, cancellationToken);

    /// <inheritdoc/>
    public async Task<ContactChange> AskToConfirmAsync(string id, string personKey, DateTimeOffset notSince, CancellationToken cancellationToken)
    {
        var asked = await GuardedAsync(
            () => shelf.WriteAsync(
                id, before => before.State.AskedToConfirmAt > notSince ? before : before.Asking(personKey, clock.GetUtcNow()), cancellationToken),
            cancellationToken);
        if (asked.Outcome == ContactChangeOutcome.Changed)
        {
            signal?.SomethingToSend(ContactDocument.Container, ContactDocument.Key(id));
        }

        return asked;
    }

    /// <inheritdoc/>
    public Task<ContactChange> MarkSilenceToldAsync(string id, CancellationToken cancellationToken)
        => StateAsync(id, state => state with { SilenceToldAt = clock.GetUtcNow() }, cancellationToken);

    /// <inheritdoc/>
    public Task<ContactChange> ConfirmAsync(string id, DateOnly day, CancellationToken cancellationToken)
        => ChangeAsync(id, contact => contact.LastConfirmed >= day ? contact : contact with { LastConfirmed = day }, cancellationToken);

    /// <summary>Lets go of what it waits with.</summary>
    public void Dispose() => gate.Dispose();

    private Task<ContactChange> StateAsync(string id, Func<ContactState, ContactState> change, CancellationToken cancellationToken)
        => GuardedAsync(() => shelf.WriteAsync(id, before => before with { State = change(before.State) }, cancellationToken), cancellationToken);

    private async Task<T> GuardedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Takes the seed over in place of what an older seed has left, which nobody has touched.</summary>
    private async Task SeedAsync(IReadOnlyList<Contact> seed, CancellationToken cancellationToken)
    {
        var ids = seed.Select(contact => contact.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in shelf.Held.Keys.Where(id => !ids.Contains(id)).ToList())
        {
            await shelf.DeleteAsync(id, document => document.Seeded, cancellationToken);
        }

        foreach (var (order, contact) in seed.Index())
        {
            // Another process that seeds at the same time writes the same; its writes are as good as ours.
            _ = shelf.Held.ContainsKey(contact.Id)
                ? await shelf.WriteAsync(contact.Id, before => before.Seeded ? before.With(contact) with { Order = order, Seeded = true } : before, cancellationToken)
                : await shelf.CreateAsync(new ContactDocument(contact, new ContactState(), order, Seeded: true), cancellationToken);
        }

        await shelf.CatchUpAsync(cancellationToken);
    }

    private async Task<ContactImport> ImportAsync(RecordSet<ReadContact> file, bool dryRun, CancellationToken cancellationToken)
    {
        await shelf.CatchUpAsync(cancellationToken);
        var plan = new ContactPlan(shelf.Held, file, DanishTime.Today(clock).AddDays(-1));
        var (missing, warnings) = (plan.Missing, plan.Warnings);
        var lost = new List<RefusedRecord>();
        foreach (var (order, read) in dryRun ? [] : file.Records.Index())
        {
            if (await TakeAsync(read, order, cancellationToken) is { Outcome: not ContactChangeOutcome.Changed } not)
            {
                lost.Add(new RefusedRecord(read.Line, read.Contact.Id, not.Faults.Count > 0 ? not.Faults : [RecordNote.Of("ChangedMeanwhile")]));
            }
        }

        foreach (var (order, document) in dryRun ? [] : missing.Index())
        {
            _ = document.Contact.Example
                ? await shelf.DeleteAsync(document.Contact.Id, now => now.Contact.Example, cancellationToken)
                : await shelf.WriteAsync(document.Contact.Id, now => now.With(plan.Ended(now.Contact)) with { Order = file.Records.Count + order, Seeded = false }, cancellationToken);
        }

        return new ContactImport(
            file.Records.Count - lost.Count,
            [.. missing.Where(document => !document.Contact.Example).Select(document => document.Contact.Id)],
            [.. missing.Where(document => document.Contact.Example).Select(document => document.Contact.Id)],
            [.. file.Refused.Concat(lost).OrderBy(refused => refused.Line)],
            warnings);
    }

    private async Task<ContactChange> TakeAsync(ReadContact read, int order, CancellationToken cancellationToken)
    {
        if (!shelf.Held.ContainsKey(read.Contact.Id)
            && await shelf.CreateAsync(new ContactDocument(read.Contact, new ContactState(), order), cancellationToken) is { Outcome: not ContactChangeOutcome.IdTaken } created)
        {
            return created;
        }

        return await shelf.WriteAsync(read.Contact.Id, before => before.With(read.Over(before.Contact)) with { Order = order, Seeded = false }, cancellationToken);
    }
}
