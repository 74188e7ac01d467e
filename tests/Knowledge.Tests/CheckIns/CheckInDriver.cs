using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Knowledge.Tests.CheckIns;

/// <summary>People who lead projects, and their check-ins, over one store in memory.</summary>
internal sealed class CheckInDriver : IReach
{
    public static readonly WorkingDays Days = new(new WorkingDayOptions());

    public static readonly CheckInRules Rules = new(Days);

    public CheckInDriver(params IReadOnlyList<Project> projects)
    {
        Registry = new ProjectRegistry(projects.Count > 0 ? projects : [.. Enumerable.Range(1, 9).Select(n => Project(n))]);
        People = new ProjectPeople(Store);
        Register = new CheckInRegister(Store, Time);
        Shelf = new LeftoverShelf(Store, Registry);
        Records = new CheckInRecords(Register, Shelf);
        Library = new LessonLibrary(Store);
    }

    /// <summary>A Wednesday in the second week of November, at ten in the morning.</summary>
    public static DateTimeOffset SecondWeek { get; } = new(2026, 11, 11, 9, 0, 0, TimeSpan.Zero);

    public ManualTime Time { get; } = new(SecondWeek);

    public MemoryStore Store { get; } = new();

    public ProjectRegistry Registry { get; }

    public ProjectPeople People { get; }

    public CheckInRegister Register { get; }

    public LeftoverShelf Shelf { get; }

    public CheckInRecords Records { get; }

    public LessonLibrary Library { get; }

    public HashSet<string> Gone { get; } = [];

    public Quarter Quarter => CheckInRules.QuarterOf(Time.GetUtcNow());

    public static Project Project(int number, int? wave = null, ProjectStage stage = ProjectStage.Unknown, string? status = "ongoing") => new()
    {
        Id = $"SP-{number:00}", Name = $"Projekt {number}", Organisation = "Prøvekøbing Kommune", Sector = Sector.Municipality, Wave = wave, Stage = stage, Status = status,
    };

    public static CheckInKey Key(string person, int project, Quarter quarter) => new(person, $"SP-{project:00}", quarter);

    public Task NameAsync(string person, params IEnumerable<int> projects) => People.ChangeAsync(
        person,
        before => (before ?? new ProjectPerson { Key = person, Since = Time.GetUtcNow() }) with
        {
            ProjectIds = [.. projects.Select(n => $"SP-{n:00}")], Organisation = "Prøvekøbing Kommune", Sector = Sector.Municipality,
        },
        default);

    public Task WantAsync(string person, bool wants) => People.ChangeAsync(person, before => before! with { WantsCheckIns = wants }, default);

    /// <summary>Another instance looks at the clock.</summary>
    public Task SweepAsync() => Sweep().RunAsync(default);

    public CheckInSweep Sweep()
    {
        var handOffs = new HandOffRegister(Store, new HandOffRules(new Deadlines(Days, new DeadlineOptions())), Options.Create(new RetentionOptions()), Time);
        return new CheckInSweep(
            People, Registry, Register, new AnnualReminders(Store), new AnnualReportService(Library, Registry, handOffs), this, Rules, Time, NullLogger<CheckInSweep>.Instance);
    }

    public Task<CheckInResult> AnswerAsync(string person, int project, CheckInAnswer answer, int basedOn = 0, string moveId = "m")
    {
        var key = Key(person, project, Quarter);
        return Register.MoveAsync(key, before => CheckInRules.Answer(before, key, Language.Danish, answer, basedOn, moveId, Time.GetUtcNow()), default);
    }

    public async Task<CheckIn?> FindAsync(string person, int project) => await Register.FindAsync(Key(person, project, Quarter), default);

    public async Task<CheckInTotals> TotalsAsync(Quarter? quarter = null)
    {
        var shown = quarter ?? Quarter;
        return CheckInTotals.Of(await Records.OfAsync(shown, default), await Records.OfAsync(shown.Previous, default), Registry);
    }

    /// <summary>What waits to be sent: to whom, and of which kind.</summary>
    public async Task<List<(string Person, DeliveryKind Kind)>> WaitingAsync() => await WaitingAsync(new CheckInOutbox());

    public async Task<List<(string Person, DeliveryKind Kind)>> WaitingAsync(IOutboxKind kind)
    {
        var waiting = new List<(string, DeliveryKind)>();
        await foreach (var document in new OutboxStore(Store, kind).WaitingAsync(DateTimeOffset.MaxValue, default))
        {
            waiting.AddRange(kind.Read(document).Pending.Select(message => (message.To.Id, message.Kind)));
        }

        return waiting;
    }

    public void MoveTo(DateTimeOffset moment) => Time.Advance(moment - Time.GetUtcNow());

    public Task<Reach> OfAsync(string personKey, CancellationToken cancellationToken) => Task.FromResult(Gone.Contains(personKey) ? Reach.Left : Reach.Here);
}
