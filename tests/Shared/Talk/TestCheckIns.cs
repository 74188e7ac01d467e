using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Tests;

/// <summary>The real check-ins over a store in memory, for the projects of the registry; nobody leads any until the test says so.</summary>
internal sealed class TestCheckIns : IReach
{
    public TestCheckIns(TestKnowledge knowledge)
    {
        var (clock, settings) = (knowledge.Clock, Options.Create(knowledge.Tellings.Settings));
        People = new ProjectPeople(Store);
        Register = new CheckInRegister(Store, clock);
        Shelf = new LeftoverShelf(Store, Registry);
        Sweep = new CheckInSweep(
            People, Registry, Register, new AnnualReminders(Store), new AnnualReportService(knowledge.Reviewing.Library, Registry, knowledge.HandOffs.Register), this,
            new CheckInRules(new WorkingDays(new WorkingDayOptions())), clock, NullLogger<CheckInSweep>.Instance);
        var desk = new CheckInDesk(Register, People, Registry, new CheckInWishes(People, Register, clock), settings, clock);
        var figures = new CheckInFigures(new CheckInRecords(Register, Shelf), Register, Registry, clock);
        Actions = new CheckInActions(
            desk, new CheckInOffers(Register, knowledge.Tellings.Actions, knowledge.Desk, knowledge.HandOffs.Offers), figures, NullLogger<CheckInActions>.Instance);
        Commands = [new CheckInCommand(desk), new CheckInTotalsCommand(figures)];
    }

    public MemoryStore Store { get; } = new();

    public ProjectRegistry Registry { get; } = new(SeedRecords.Projects);

    public ProjectPeople People { get; }

    public CheckInRegister Register { get; }

    public LeftoverShelf Shelf { get; }

    public CheckInSweep Sweep { get; }

    public CheckInActions Actions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    /// <summary>Somebody names the projects that they lead.</summary>
    public Task NameAsync(string person, params IEnumerable<string> projects) => People.ChangeAsync(
        person, before => (before ?? new ProjectPerson { Key = person, Since = DateTimeOffset.UnixEpoch }) with { ProjectIds = [.. projects] }, default);

    public Task<Reach> OfAsync(string personKey, CancellationToken cancellationToken) => Task.FromResult(Reach.Here);
}
