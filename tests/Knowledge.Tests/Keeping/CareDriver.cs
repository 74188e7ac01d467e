using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Keeping;

/// <summary>Lessons and those who stand for them over one store in memory, with people who can be told to leave.</summary>
internal sealed class CareDriver : IAppointments, IReach, ILessonsInCare
{
    public static readonly Actor Anne = Actor.Person("anne");
    public static readonly Actor Bo = Actor.Person("bo");
    public static readonly Actor Kurt = Actor.Person("kurt", isCurator: true);

    private readonly IOptions<RetentionOptions> retention = Options.Create(new RetentionOptions());

    public CareDriver(params IEnumerable<Contact> contacts)
    {
        Library = new LessonLibrary(Store);
        Feedback = new FeedbackLog(Store, retention);
        Contacts = new FixedBook(contacts);
        Keepers = new KeeperRegister(Store, retention, Time);
        Reports = new ReportRegister(Store, Library, retention, Time);
        Presence = new KeeperPresence(this, Contacts, new ContactSeats(Contacts, this), Time);
        Taking = new TakingOver(Keepers, Presence);
        Keeping = new LessonKeeping(Library, Keepers, Reports, Taking, Feedback, Time);
    }

    public ManualTime Time { get; } = new();

    public MemoryStore Store { get; } = new();

    public LessonLibrary Library { get; }

    public FeedbackLog Feedback { get; }

    public FixedBook Contacts { get; }

    public KeeperRegister Keepers { get; }

    public ReportRegister Reports { get; }

    public KeeperPresence Presence { get; }

    public TakingOver Taking { get; }

    public LessonKeeping Keeping { get; }

    public KeepingOptions Settings { get; } = new();

    public HashSet<string> Gone { get; } = [];

    public HashSet<string> Unknown { get; } = [];

    /// <summary>Who fills which contact: the contact's id, and the person's key.</summary>
    public Dictionary<string, string> Appointed { get; } = [];

    public static KeeperRules Rules(KeepingOptions? options = null) => new(new WorkingDays(new WorkingDayOptions()), options ?? new KeepingOptions());

    /// <summary>Somebody of an organisation, or of none that is known.</summary>
    public static Reader Of(string? organisation) => new(organisation, null);

    /// <summary>A lesson of an owner that was told long ago.</summary>
    public static Lesson Old(string id, string? owner = "anne", Category category = Category.Legal)
        => ALesson(id).Titled($"Om {id}").In(category).AsOf("2024-05").With(lesson => lesson with { Owner = owner }).Build();

    public static Contact Seat(string id, string? successor = null) => new()
    {
        Id = id, Name = id, Role = "Jura", Organisation = "KL", Categories = [Category.Legal], Sectors = [Sector.Municipality], Successor = successor,
    };

    public async Task PutAsync(params IEnumerable<Lesson> lessons)
    {
        foreach (var lesson in lessons)
        {
            await Library.SaveAsync(lesson, null, default);
        }
    }

    public async Task<Lesson> ReadAsync(string id) => (await Library.ReadAsync(id, default))!;

    /// <summary>Another instance looks at the clock.</summary>
    public Task SweepAsync() => Sweep().RunAsync(default);

    public CareSweep Sweep() => new(this, Library, Keepers, Reports, Presence, Feedback, Rules(Settings), Time, NullLogger<CareSweep>.Instance);

    /// <summary>Lets so many working days go by, with a look at the clock on each day at the same time.</summary>
    public async Task PassAsync(int workingDays, CareSweep? sweep = null)
    {
        var days = new WorkingDays(new WorkingDayOptions());
        var instance = sweep ?? Sweep();
        for (var end = days.After(DanishTime.Today(Time), workingDays); DanishTime.Today(Time) < end;)
        {
            Time.Advance(TimeSpan.FromDays(1));
            await instance.RunAsync(default);
        }
    }

    public Task HelpedAsync(string lessonId, params IEnumerable<string> people) => SayAsync(lessonId, true, people);

    public async Task SayAsync(string lessonId, bool helped, params IEnumerable<string> people)
    {
        foreach (var person in people)
        {
            await Feedback.RecordAsync(new LessonFeedback($"q-{person}", "Hvad gør I?", lessonId, helped, person, Time.GetUtcNow()), default);
        }
    }

    /// <summary>What waits in the outboxes of people, in the order in which it was written.</summary>
    public async Task<List<(Recipient To, string About, Keeper Keeper)>> WaitingAsync()
    {
        var waiting = new List<(Recipient, string, Keeper)>();
        await foreach (var document in new OutboxStore(Store, new KeeperOutbox()).WaitingAsync(DateTimeOffset.MaxValue, default))
        {
            waiting.AddRange(new KeeperOutbox().Read(document).Pending.Select(message => (message.To, message.About, KeeperOutbox.KeeperIn(document))));
        }

        return waiting;
    }

    /// <summary>Takes everything out of the outboxes of people, as if it had been sent.</summary>
    /// <param name="sent">What was taken out before, to which it is added; null to begin anew.</param>
    public async Task<List<(Recipient To, string What)>> SendAsync(List<(Recipient To, string What)>? sent = null)
    {
        var kind = new KeeperOutbox();
        var outboxes = new OutboxStore(Store, kind);
        sent ??= [];
        await foreach (var document in outboxes.WaitingAsync(DateTimeOffset.MaxValue, default))
        {
            var keeper = KeeperOutbox.KeeperIn(document);
            foreach (var message in kind.Read(document).Pending)
            {
                await outboxes.ChangeAsync(document.Key, outbox => outbox.Done(message.Id), default);
                sent.Add((message.To, keeper.Notes.FirstOrDefault(note => note.Id == message.About)?.Kind.ToString() ?? "Card"));
            }
        }

        return sent;
    }

    public async Task<List<(Recipient To, DeliveryKind Kind, LessonReport Report)>> ReportMessagesAsync()
    {
        var kind = new ReportOutbox(retention);
        var waiting = new List<(Recipient, DeliveryKind, LessonReport)>();
        await foreach (var document in new OutboxStore(Store, kind).WaitingAsync(DateTimeOffset.MaxValue, default))
        {
            waiting.AddRange(kind.Read(document).Pending.Select(message => (message.To, message.Kind, ReportOutbox.ReportIn(document))));
        }

        return waiting;
    }

    public Task<Reach> OfAsync(string personKey, CancellationToken cancellationToken)
        => Task.FromResult(Gone.Contains(personKey) ? Reach.Left : Unknown.Contains(personKey) ? Reach.Unknown : Reach.Here);

    public async Task<IReadOnlyList<Lesson>> AllAsync(CancellationToken cancellationToken)
        => [.. (await Library.AllAsync(cancellationToken)).Where(ILessonsInCare.Holds)];

    public IEnumerable<string> ContactsOf(string userId) => Appointed.Where(pair => pair.Value == userId).Select(pair => pair.Key);

    public string? PersonOf(string contactId) => Appointed.GetValueOrDefault(contactId);
}
