using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The directory of contacts, one document each, written by ETag, and a snapshot of all in memory.</summary>
/// <remarks>Reads and writes of this process come one after the other, so that no older state takes the place of a newer one.</remarks>
/// <param name="store">The store.</param>
/// <param name="clock">Tells which day it is, and when somebody could not be reached.</param>
/// <param name="logger">Is told of documents that are no contacts.</param>
public sealed partial class ContactBook(IDocumentStore store, TimeProvider clock, ILogger<ContactBook> logger) : IContactBook, IDisposable
{
    /// <summary>How often a change is made anew because somebody else was first. Somebody wins each race.</summary>
    internal const int Attempts = 32;

    private const int PageSize = 1000;

    private static readonly Container Container = ContactDocument.Container;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<string, ContactDocument> held = new(StringComparer.Ordinal);
    private string? token;
    private volatile ContactSnapshot snapshot = ContactSnapshot.Of([]);
    private volatile bool loaded;

    /// <inheritdoc/>
    public ContactDirectory Current => snapshot.Directory;

    /// <inheritdoc/>
    public IReadOnlyList<ContactRecord> Records => snapshot.Records;

    /// <inheritdoc/>
    public IReadOnlySet<string> Unreachable => snapshot.Unreachable;

    /// <inheritdoc/>
    public bool IsLoaded => loaded;

    /// <inheritdoc/>
    public ContactRecord? Find(string id) => snapshot.ById.GetValueOrDefault(id);

    /// <inheritdoc/>
    public Task LoadAsync(IReadOnlyList<Contact> seed, CancellationToken cancellationToken) => GuardedAsync(
        async () =>
        {
            await CatchUpAsync(cancellationToken);
            if (seed.Count > 0 && held.Values.All(document => document.Seeded))
            {
                await SeedAsync(seed, cancellationToken);
            }

            loaded = true;
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RefreshAsync(CancellationToken cancellationToken) => GuardedAsync(() => CatchUpAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ContactChange> ChangeAsync(string id, Func<Contact, Contact> change, CancellationToken cancellationToken)
        => GuardedAsync(() => WriteAsync(id, before => before.With(change(before.Contact)), cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ContactChange> AddAsync(Contact contact, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return GuardedAsync(
            () => CreateAsync(new ContactDocument(contact, new ContactState(), held.Values.Select(document => document.Order).DefaultIfEmpty(-1).Max() + 1), cancellationToken),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ContactChange> RemoveAsync(string id, CancellationToken cancellationToken)
        => GuardedAsync(() => DeleteAsync(id, _ => true, cancellationToken), cancellationToken);

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
    public Task<ContactChange> MarkAskedToConfirmAsync(string id, CancellationToken cancellationToken)
        => StateAsync(id, state => state with { AskedToConfirmAt = clock.GetUtcNow() }, cancellationToken);

    /// <inheritdoc/>
    public Task<ContactChange> ConfirmAsync(string id, DateOnly day, CancellationToken cancellationToken)
        => ChangeAsync(id, contact => contact.LastConfirmed >= day ? contact : contact with { LastConfirmed = day }, cancellationToken);

    /// <summary>Lets go of what it waits with.</summary>
    public void Dispose() => gate.Dispose();

    private Task<ContactChange> StateAsync(string id, Func<ContactState, ContactState> change, CancellationToken cancellationToken)
        => GuardedAsync(() => WriteAsync(id, before => before with { State = change(before.State) }, cancellationToken), cancellationToken);

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
        foreach (var id in held.Keys.Where(id => !ids.Contains(id)).ToList())
        {
            await DeleteAsync(id, document => document.Seeded, cancellationToken);
        }

        foreach (var (order, contact) in seed.Index())
        {
            // Another process that seeds at the same time writes the same; its writes are as good as ours.
            _ = held.ContainsKey(contact.Id)
                ? await WriteAsync(contact.Id, before => before.Seeded ? before.With(contact) with { Order = order, Seeded = true } : before, cancellationToken)
                : await CreateAsync(new ContactDocument(contact, new ContactState(), order, Seeded: true), cancellationToken);
        }

        await CatchUpAsync(cancellationToken);
    }

    private async Task<ContactImport> ImportAsync(RecordSet<ReadContact> file, bool dryRun, CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken);
        var plan = new ContactPlan(held, file, DanishTime.Today(clock).AddDays(-1));
        var (missing, warnings) = (plan.Missing, plan.Warnings);
        var lost = new List<RefusedRecord>();
        foreach (var (order, read) in dryRun ? [] : file.Records.Index())
        {
            if ((await TakeAsync(read, order, cancellationToken)).Outcome == ContactChangeOutcome.Crowded)
            {
                lost.Add(new RefusedRecord(read.Line, read.Contact.Id, [RecordNote.Of("ChangedMeanwhile")]));
            }
        }

        foreach (var (order, document) in dryRun ? [] : missing.Index())
        {
            _ = document.Contact.Example
                ? await DeleteAsync(document.Contact.Id, now => now.Contact.Example, cancellationToken)
                : await WriteAsync(document.Contact.Id, now => now.With(plan.Ended(now.Contact)) with { Order = file.Records.Count + order, Seeded = false }, cancellationToken);
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
        if (!held.ContainsKey(read.Contact.Id)
            && await CreateAsync(new ContactDocument(read.Contact, new ContactState(), order), cancellationToken) is { Outcome: not ContactChangeOutcome.IdTaken } created)
        {
            return created;
        }

        return await WriteAsync(read.Contact.Id, before => before.With(read.Over(before.Contact)) with { Order = order, Seeded = false }, cancellationToken);
    }

    private async Task<ContactChange> CreateAsync(ContactDocument document, CancellationToken cancellationToken)
    {
        if (ContactFaults.Of(document.Contact) is { Count: > 0 } faults)
        {
            return ContactChange.Invalid(faults);
        }

        if ((await store.CreateAsync(Container, document.ToWrite(), cancellationToken)).Outcome != WriteOutcome.Done)
        {
            return ContactChange.Not(ContactChangeOutcome.IdTaken);
        }

        return Hold(document);
    }

    private async Task<ContactChange> WriteAsync(string id, Func<ContactDocument, ContactDocument> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await FindAsync(id, cancellationToken) is not ({ } before, var etag))
            {
                return ContactChange.Not(ContactChangeOutcome.NoSuchContact);
            }

            var after = change(before);
            after = after with { Contact = after.Contact with { Id = id } };
            if (after == before)
            {
                return Hold(before);
            }

            if (ContactFaults.Of(after.Contact) is { Count: > 0 } faults)
            {
                return ContactChange.Invalid(faults);
            }

            after = after with { State = after.State with { Version = before.State.Version + 1 } };
            if ((await store.ReplaceAsync(Container, after.ToWrite(), etag, cancellationToken)).Outcome == WriteOutcome.Done)
            {
                return Hold(after);
            }
        }

        return ContactChange.Not(ContactChangeOutcome.Crowded);
    }

    private async Task<ContactChange> DeleteAsync(string id, Func<ContactDocument, bool> still, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await FindAsync(id, cancellationToken) is not ({ } before, var etag) || !still(before))
            {
                return ContactChange.Not(ContactChangeOutcome.NoSuchContact);
            }

            if ((await store.DeleteAsync(Container, ContactDocument.Key(id), etag, cancellationToken)).Outcome == WriteOutcome.Done)
            {
                held.Remove(id);
                Show();
                return ContactChange.Changed(null);
            }
        }

        return ContactChange.Not(ContactChangeOutcome.Crowded);
    }

    private async Task<(ContactDocument? Document, string ETag)> FindAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) && await store.ReadAsync(Container, ContactDocument.Key(id), cancellationToken) is { } stored
            ? (ContactDocument.Read(stored), stored.ETag)
            : (null, "");

    private ContactChange Hold(ContactDocument document)
    {
        held[document.Contact.Id] = document;
        Show();
        return ContactChange.Changed(new ContactRecord(document.Contact, document.State));
    }

    private void Show() => snapshot = ContactSnapshot.Of(held.Values);

    /// <summary>Takes over all pages, and shows them in one step.</summary>
    private async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
    {
        var changes = new Dictionary<string, ContactDocument?>(StringComparer.Ordinal);
        var (next, restarted) = (token, false);
        for (var more = true; more;)
        {
            var page = await store.ChangesAsync(Container, next, PageSize, cancellationToken);
            if (page.Restarted)
            {
                restarted = true;
                changes.Clear();
            }

            foreach (var change in page.Changes)
            {
                changes[change.Key.Id] = change.Document is null ? null : Read(change.Document);
            }

            (next, more) = (page.Token, page.More);
        }

        var gone = restarted ? held.Keys.Except(changes.Keys).ToList() : [];
        token = next;
        foreach (var (id, document) in changes.Concat(gone.Select(id => KeyValuePair.Create(id, (ContactDocument?)null))))
        {
            _ = document is null ? held.Remove(id) : Put(id, document);
        }

        if (changes.Count + gone.Count > 0)
        {
            Show();
        }

        return changes.Count + gone.Count > 0;
    }

    private bool Put(string id, ContactDocument document)
    {
        held[id] = document;
        return true;
    }

    private ContactDocument? Read(StoredDocument stored)
    {
        var read = ContactDocument.Read(stored);
        if (read is null)
        {
            LogNoContact(logger, stored.Key.Id);
        }

        return read;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The document {Id} cannot be read as a contact and is left out of the directory.")]
    private static partial void LogNoContact(ILogger logger, string id);
}
