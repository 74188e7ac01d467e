using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The documents of all contacts, as they were last seen in the store. One caller at a time; only <see cref="Snapshot"/> is read by others meanwhile.</summary>
/// <param name="store">The store.</param>
/// <param name="logger">Is told of documents that are no contacts.</param>
internal sealed partial class ContactShelf(IDocumentStore store, ILogger logger)
{
    /// <summary>How often a change is made anew because somebody else was first. Somebody wins each race.</summary>
    internal const int Attempts = 32;

    private const int PageSize = 1000;

    private static readonly Container Container = ContactDocument.Container;

    private readonly Dictionary<string, ContactDocument> held = new(StringComparer.Ordinal);
    private string? token;
    private volatile ContactSnapshot snapshot = ContactSnapshot.Of([]);

    public ContactSnapshot Snapshot => snapshot;

    public IReadOnlyDictionary<string, ContactDocument> Held => held;

    /// <summary>The place behind all others.</summary>
    public int End => held.Values.Select(document => document.Order).DefaultIfEmpty(-1).Max() + 1;

    /// <summary>Adds a contact.</summary>
    public async Task<ContactChange> CreateAsync(ContactDocument document, CancellationToken cancellationToken)
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

    /// <summary>Changes a contact; the id stays.</summary>
    public async Task<ContactChange> WriteAsync(string id, Func<ContactDocument, ContactDocument> change, CancellationToken cancellationToken)
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

    /// <summary>Deletes a contact while something holds of it.</summary>
    public async Task<ContactChange> DeleteAsync(string id, Func<ContactDocument, bool> still, CancellationToken cancellationToken)
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

    /// <summary>Takes over what has changed in the store, all pages in one step; the first time, all there is.</summary>
    public async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
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
