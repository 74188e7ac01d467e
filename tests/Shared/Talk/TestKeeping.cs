using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Tests;

/// <summary>The real keeping of lessons over a store in memory; empty until the test puts lessons in.</summary>
internal sealed class TestKeeping : IReach, ILessonsInCare
{
    private readonly TestKnowledge knowledge;

    public TestKeeping(TestKnowledge knowledge)
    {
        this.knowledge = knowledge;
        var (retention, options) = (Options.Create(new RetentionOptions()), new KeepingOptions());
        Library = new LessonLibrary(Store);
        Keepers = new KeeperRegister(Store, retention, knowledge.Clock);
        Reports = new ReportRegister(Store, Library, retention, knowledge.Clock);
        var presence = new KeeperPresence(this, knowledge.Book, new ContactSeats(knowledge.Book, knowledge.HandOffs), knowledge.Clock);
        Sweep = new CareSweep(
            this, Library, Keepers, Reports, presence, knowledge.Logs, new KeeperRules(new WorkingDays(new WorkingDayOptions()), options), knowledge.Clock,
            NullLogger<CareSweep>.Instance);
        Taking = new TakingOver(Keepers, presence);
        var listing = new KeepListing(this, Library, Keepers, Reports, Taking, Options.Create(options));
        Actions = new KeepActions(
            new LessonKeeping(Library, Keepers, Reports, Taking, knowledge.Logs, knowledge.Clock), listing, new ReportActions(Reports, knowledge.Index, Library),
            NullLogger<KeepActions>.Instance);
        Commands = [new OwnLessonsCommand(listing), new OwnerlessLessonsCommand(listing)];
    }

    public MemoryStore Store { get; } = new();

    public LessonLibrary Library { get; }

    public KeeperRegister Keepers { get; }

    public ReportRegister Reports { get; }

    public CareSweep Sweep { get; }

    public TakingOver Taking { get; }

    public KeepActions Actions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    public HashSet<string> Gone { get; } = [];

    public HashSet<string> Unknown { get; } = [];

    /// <summary>Puts lessons in, for those who search as well.</summary>
    public async Task PutAsync(params IReadOnlyList<Lesson> lessons)
    {
        knowledge.Index.Apply(lessons, []);
        foreach (var lesson in lessons)
        {
            await Library.SaveAsync(lesson, null, CancellationToken.None);
        }
    }

    public Task<Reach> OfAsync(string personKey, CancellationToken cancellationToken)
        => Task.FromResult(Gone.Contains(personKey) ? Reach.Left : Unknown.Contains(personKey) ? Reach.Unknown : Reach.Here);

    public async Task<IReadOnlyList<Lesson>> AllAsync(CancellationToken cancellationToken)
        => [.. (await Library.AllAsync(cancellationToken)).Where(ILessonsInCare.Holds)];
}
