using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Cards;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery;

/// <summary>What the directory sends unasked, from the outbox to the messenger.</summary>
public sealed class DirectoryMessagesTests
{
    private const string AnneKey = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e06";

    private readonly TestClock clock = new();
    private readonly People people = new();
    private readonly TestDirectory directory;
    private readonly NoticeBoard notices;
    private readonly ConfirmationContent confirmations;
    private readonly SeatRequestContent requests;
    private readonly OutboxSender sender;
    private readonly Undelivered undelivered;

    public DirectoryMessagesTests()
    {
        directory = new TestDirectory(clock);
        notices = new NoticeBoard(directory.Store, clock);
        var cards = new ReplyCards();
        confirmations = new ConfirmationContent(new ContactOutbox(), directory.Book, directory.Seats, cards, notices, clock);
        requests = new SeatRequestContent(new SeatRequestOutbox(), directory.Book, cards);
        sender = new OutboxSender(directory.Store, people, people, TestTenants.Any, notices, Options.Create(new DeliveryOptions()), clock, NullLogger<OutboxSender>.Instance);
        undelivered = new Undelivered([new ContactOutbox(), new SeatRequestOutbox(), new NoticeOutbox()], directory.Store, people, directory.Book, directory.Seats);
    }

    [Fact]
    public async Task Administrators_are_asked_and_their_cards_and_the_person_told_what_was_decided()
    {
        await directory.Book.AddAsync(DirectoryGallery.Free, default);
        people.Add("admin", isAdministrator: true);
        people.Add("mette");
        var request = (await directory.Requests.RequestAsync("egen-dpo", "mette", "mette", "Mette Skov", default)).Request!;

        await SendAsync(requests);
        Assert.Equal([("admin", "Mette Skov vil være kontaktperson")], people.Posted);

        await directory.Requests.AcceptAsync(request.Id, "admin", default);
        await SendAsync(requests);

        Assert.Equal(["admin"], people.Updated);
        Assert.StartsWith("Du er nu kontaktperson for Databeskyttelsesrådgiver", people.Posted[^1].Text, StringComparison.Ordinal);
        Assert.Equal(("mette", 2), (people.Posted[^1].To, people.Posted.Count));
    }

    [Fact]
    public async Task A_contact_gets_one_card_for_all_and_none_after_an_answer()
    {
        await AskAsync();
        people.Add(AnneKey);

        await SendAsync(confirmations);
        Assert.Equal([(AnneKey, "Er det stadig dig, der er kontaktperson?")], people.Posted);

        clock.Move(TimeSpan.FromDays(40));
        await AskAsync();
        await directory.Book.ConfirmAsync("kl-jura", new DateOnly(2027, 1, 4), default);
        await SendAsync(confirmations);
        Assert.Single(people.Posted);
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_noticed_listed_in_words_and_tried_again()
    {
        await AskAsync();
        people.Add(AnneKey, left: GoneReason.Blocked);

        await SendAsync(confirmations);

        Assert.Equal(["kl-jura"], directory.Book.Unreachable);
        var item = Assert.Single(await undelivered.ListAsync(default));
        Assert.Equal(
            (RecipientKind.Person, "Anne", "Blocked", UndeliveredSubject.Confirmation, "Jura i kommuner"),
            (item.To, item.Name, item.Fault, item.Subject, item.Text));

        Assert.Equal(0, await undelivered.RetryAsync("another", default));
        people.Add(AnneKey);
        Assert.Equal(1, await undelivered.RetryAsync(item.Id, default));
        await SendAsync(confirmations);

        Assert.Single(people.Posted);
        Assert.Empty(await undelivered.ListAsync(default));
    }

    private async Task AskAsync()
    {
        await directory.Book.AddAsync(DirectoryGallery.Lise with { Deputy = null, UserId = AnneKey }, default);
        await directory.Book.AskToConfirmAsync("kl-jura", AnneKey, clock.GetUtcNow() - ConfirmationRules.Interval, default);
    }

    private async Task SendAsync(IOutboxContent content)
    {
        var waiting = new List<Knowledge.Storage.StoredDocument>();
        await foreach (var document in new OutboxStore(directory.Store, content.Kind).WaitingAsync(clock.GetUtcNow(), default))
        {
            waiting.Add(document);
        }

        foreach (var document in waiting)
        {
            await sender.SendAsync(content, document.Key, default);
        }
    }

    /// <summary>People whom the bot knows, who take what it sends.</summary>
    private sealed class People : IAddressBook, IMessenger
    {
        private readonly Dictionary<string, Address> addresses = [];

        public List<(string To, string Text)> Posted { get; } = [];

        public List<string> Updated { get; } = [];

        public void Add(string key, bool isAdministrator = false, GoneReason? left = null) => addresses[key] = new Address
        {
            Key = key, ServiceUrl = "https://teams.example/", ChannelId = "msteams", ConversationId = $"a:{key}", BotId = "28:bot", Name = "Anne",
            IsAdministrator = isAdministrator, Left = left, SeenAt = DateTimeOffset.UnixEpoch,
        };

        public Task<SendOutcome> PostAsync(Address to, IMessageActivity message, CancellationToken cancellationToken)
        {
            Posted.Add((to.Key, message.Summary ?? message.Text));
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent($"a:{to.Key}", $"m{Posted.Count}"));
        }

        public Task<SendOutcome> UpdateAsync(Address to, string conversationId, string activityId, IMessageActivity message, CancellationToken cancellationToken)
        {
            Updated.Add(to.Key);
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent(conversationId, activityId));
        }

        public Task<IReadOnlyList<Address>> RememberAsync(ITurnContext turn, Person person, Language? language, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public Task<Address?> FindPersonAsync(string key, CancellationToken cancellationToken) => Task.FromResult(addresses.GetValueOrDefault(key));

        public Task<Address?> FindChannelAsync(string conversationId, CancellationToken cancellationToken) => Task.FromResult<Address?>(null);

        public IAsyncEnumerable<Address> AdministratorsAsync(CancellationToken cancellationToken)
            => addresses.Values.Where(address => address.IsAdministrator).ToAsyncEnumerable();

        public IAsyncEnumerable<Address> CuratorsAsync(CancellationToken cancellationToken)
            => addresses.Values.Where(address => address.IsCurator).ToAsyncEnumerable();

        public IAsyncEnumerable<Address> PeopleAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task NoteRolesAsync(string key, bool isAdministrator, bool isCurator, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task MarkLeftAsync(Address address, GoneReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task KeepChatAsync(Address address, string conversationId, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
