using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Recurring;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Tests;

/// <summary>The real hand-offs over a store in memory, with people appointed as the test says.</summary>
internal sealed class TestHandOffs : IAppointments
{
    private static readonly Lazy<QuestionLikeness> Likeness = new(() => new QuestionLikeness(
        SeedData.Language, UnlikePairs.Parse(File.ReadLines(SeedData.PathOf("lexicon/unlike.tsv"))), SeedData.Lessons));

    public TestHandOffs(TestKnowledge knowledge)
    {
        var rules = new HandOffRules(new Deadlines(new WorkingDays(new WorkingDayOptions()), new DeadlineOptions()));
        var retention = Options.Create(new RetentionOptions());
        Register = new HandOffRegister(Store, rules, retention, knowledge.Clock);
        Outboxes = new OutboxStore(Store, new HandOffOutbox(retention));
        var seats = new ContactSeats(knowledge.Book, this);
        var desks = new Desks(knowledge.Book, seats);
        Recurring = new RecurringService(Register, knowledge.Logs, new RecurringQuestions(Likeness.Value));
        Views = new HandOffViews(knowledge.Index, knowledge.Book, knowledge.Clock, Recurring);
        Offers = new HandOffOffers(knowledge.Desk, knowledge.Book, desks, Register, new OpenQuestions(Register, Likeness.Value), Views, knowledge.Book);
        var listing = new HandOffListing(Register, knowledge.Clock);
        Drafts = new DraftRegister(
            Store, new LexicalSearch(knowledge.Index), knowledge.Book, new DraftPresence(knowledge.Book, seats, knowledge.Clock), retention, knowledge.Clock);
        var (drafts, recurring) = (new DraftListing(Drafts), new RecurringListing(Recurring));
        Helping = new HelpOffers(Register, Views, Options.Create(new LoggingOptions()));
        Actions = new HandOffActions(
            Offers, new HandOffMoves(Register, knowledge.Book, desks, Views, knowledge.Clock), listing, Helping, Drafts, NullLogger<HandOffActions>.Instance);
        DraftActions = new DraftActions(Drafts, Register, drafts, NullLogger<DraftActions>.Instance);
        RecurringActions = new RecurringActions(
            recurring, new RecurringRaising(Recurring, Register, knowledge.Book, desks, knowledge.Clock), NullLogger<RecurringActions>.Instance);
        Commands =
        [
            new MyQuestionsCommand(listing), new MyQueueCommand(listing), new AllWaitingCommand(listing), new MyDraftsCommand(drafts), new RecurringCommand(recurring),
        ];
    }

    /// <summary>Who fills which contact: the contact's id, and the person's key.</summary>
    public Dictionary<string, string> Appointed { get; } = [];

    public MemoryStore Store { get; } = new();

    public HandOffRegister Register { get; }

    public OutboxStore Outboxes { get; }

    public HandOffViews Views { get; }

    public HandOffOffers Offers { get; }

    public HelpOffers Helping { get; }

    public HandOffActions Actions { get; }

    public DraftRegister Drafts { get; }

    public DraftActions DraftActions { get; }

    public RecurringService Recurring { get; }

    public RecurringActions RecurringActions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    public IEnumerable<string> ContactsOf(string userId) => Appointed.Where(pair => pair.Value == userId).Select(pair => pair.Key);

    public string? PersonOf(string contactId) => Appointed.GetValueOrDefault(contactId);
}
