using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Tests;

/// <summary>The real directory over a store in memory; empty until the test puts contacts in.</summary>
internal sealed class TestDirectory : IAppointments, IUndelivered
{
    private readonly List<UndeliveredItem> givenUp = [];

    public TestDirectory(TimeProvider clock)
    {
        Book = new ContactBook(Store, clock, NullLogger<ContactBook>.Instance);
        Seats = new ContactSeats(Book, this);
        Requests = new SeatRequests(Store, Book, clock);
        Notices = new OutboxStore(Store, new NoticeOutbox());
        RequestMessages = new OutboxStore(Store, new SeatRequestOutbox());
        var own = new OwnSeats(Book, new NoticeBoard(Store, clock), clock);
        var desk = new SeatDesk(Requests, Book, Seats, own, clock);
        var listing = new DirectoryListing(Book, Seats, Requests, clock);
        var undelivered = new UndeliveredDesk(this);
        Actions = new DirectoryActions(desk, own, listing, new ContactEditing(Book, listing, clock), undelivered, NullLogger<DirectoryActions>.Instance);
        Commands =
        [
            new SeatCommand(desk), new ContactsCommand(listing), new AwayCommand(own), new BackCommand(own), new LeaveCommand(own), new UndeliveredCommand(undelivered),
        ];
    }

    public MemoryStore Store { get; } = new();

    public ContactBook Book { get; }

    public ContactSeats Seats { get; }

    public SeatRequests Requests { get; }

    public OutboxStore Notices { get; }

    public OutboxStore RequestMessages { get; }

    public DirectoryActions Actions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    public IList<UndeliveredItem> GivenUp => givenUp;

    public IEnumerable<string> ContactsOf(string userId) => [];

    public string? PersonOf(string contactId) => null;

    public Task<IReadOnlyList<UndeliveredItem>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<UndeliveredItem>>([.. givenUp]);

    public Task<int> RetryAsync(string? itemId, CancellationToken cancellationToken)
        => Task.FromResult(givenUp.RemoveAll(item => itemId is null || item.Id == itemId));
}
