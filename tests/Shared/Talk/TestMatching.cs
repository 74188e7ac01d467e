using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Tests;

/// <summary>The real bringing together of people over a store in memory; everybody can be reached but those whom the test says.</summary>
internal sealed class TestMatching : IReach
{
    public TestMatching(TestKnowledge knowledge)
    {
        var (registry, hours) = (new ProjectRegistry(SeedRecords.Projects), new AskingHours(new WorkingDays(new WorkingDayOptions())));
        People = new ProjectPeople(Store);
        CheckIns = new CheckInRegister(Store, knowledge.Clock);
        Introductions = new IntroductionRegister(Store);
        Outboxes = new OutboxStore(Store, new IntroductionOutbox());
        var board = new MatchBoard(knowledge.Index, registry, SeedData.Language);
        var profiles = new PersonProfiles(knowledge.HandOffs.Register, knowledge.Logs);
        Desk = new IntroductionDesk(Introductions, People, this, hours, knowledge.Clock);
        Sweep = new IntroductionSweep(Introductions, Desk, People, board, profiles, this, hours, knowledge.Clock, NullLogger<IntroductionSweep>.Instance);
        Views = new IntroductionViews(registry);
        var leaders = new Leaders(People, Introductions, board, this);
        var talk = new ProjectTalk(People, registry, knowledge.Index, new CheckInWishes(People, CheckIns, knowledge.Clock), knowledge.Clock);
        var finding = new MatchFinding(People, board, profiles, leaders, registry, knowledge.ProjectContacts);
        Actions = new MatchActions(
            talk, finding, new IntroductionTalk(talk, leaders, Desk, Introductions, Views, board, profiles, registry), NullLogger<MatchActions>.Instance);
        Introducing = new IntroducingRegistry(leaders, NullLogger<IntroducingRegistry>.Instance);
        Commands = [new LeadsProjectCommand(talk), new OwnProjectsCommand(talk), new FindPeopleCommand(finding)];
    }

    public MemoryStore Store { get; } = new();

    public ProjectPeople People { get; }

    public CheckInRegister CheckIns { get; }

    public IntroductionRegister Introductions { get; }

    public OutboxStore Outboxes { get; }

    public IntroductionDesk Desk { get; }

    public IntroductionSweep Sweep { get; }

    public IntroductionViews Views { get; }

    public MatchActions Actions { get; }

    public IntroducingRegistry Introducing { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    public HashSet<string> Gone { get; } = [];

    public Task<Reach> OfAsync(string personKey, CancellationToken cancellationToken) => Task.FromResult(Gone.Contains(personKey) ? Reach.Left : Reach.Here);
}
