using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Tests;

/// <summary>A directory that stays as it is, for tests that only read it.</summary>
internal sealed class FixedBook(IEnumerable<Contact> contacts) : IContactBook, IContactLoads
{
    private readonly ContactDirectory directory = new(contacts);

    ContactLoad IContactLoads.Current => Load;

    public ContactLoad Load { get; set; } = ContactLoad.Unknown;

    public ContactDirectory Current => directory;

    public IReadOnlyList<ContactRecord> Records => [.. directory.All.Select(contact => new ContactRecord(contact, new ContactState()))];

    public IReadOnlySet<string> Unreachable => Load.Unreachable;

    public bool IsLoaded => true;

    public static ContactRouter Router(IEnumerable<Contact> contacts, TimeProvider clock)
    {
        var book = new FixedBook(contacts);
        return new ContactRouter(book, book, clock);
    }

    public ContactRecord? Find(string id) => Records.FirstOrDefault(record => record.Contact.Id == id);

    public void LookAnew()
    {
    }

    public Task LoadAsync(IReadOnlyList<Contact> seed, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> RefreshAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ContactChange> ChangeAsync(string id, Func<Contact, Contact> change, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ContactChange> AddAsync(Contact contact, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ContactChange> RemoveAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ContactImport> ReplaceAsync(RecordSet<ReadContact> file, bool dryRun, CancellationToken cancellationToken) => throw new NotSupportedException();

    public List<string> MarkedUnreachable { get; } = [];

    public Task<ContactChange> MarkUnreachableAsync(string id, CancellationToken cancellationToken)
    {
        MarkedUnreachable.Add(id);
        return Task.FromResult(new ContactChange(ContactChangeOutcome.Changed, Find(id), []));
    }

    public Task<ContactChange> MarkReachableAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ContactChange> AskToConfirmAsync(string id, string personKey, DateTimeOffset notSince, CancellationToken cancellationToken)
        => throw new NotSupportedException();

    public Task<ContactChange> MarkSilenceToldAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ContactChange> ConfirmAsync(string id, DateOnly day, CancellationToken cancellationToken) => throw new NotSupportedException();
}
