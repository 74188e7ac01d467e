using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Projects.Introducing;

/// <summary>People who lead projects that all could help each other, and as many bots over one store as the test wants.</summary>
internal sealed class MatchRoomDriver : IReach
{
    public static readonly IReadOnlyList<Project> Projects = ProjectReader.Load(SeedFiles.PathOf("projects.json")).Records;

    private readonly ProjectRegistry registry = new(Projects);

    public ManualTime Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    public MemoryStore Store { get; } = new();

    public ProjectPeople People => new(Store);

    public IntroductionRegister Introductions => new(Store);

    public HashSet<string> Gone { get; } = [];

    public IntroductionDesk Desk() => new(Introductions, People, this, new AskingHours(new WorkingDays(new WorkingDayOptions())), Clock);

    public IntroductionSweep Sweep()
    {
        var rules = new HandOffRules(new Deadlines(new WorkingDays(new WorkingDayOptions()), new DeadlineOptions()));
        var retention = Options.Create(new RetentionOptions());
        var profiles = new PersonProfiles(new HandOffRegister(Store, rules, retention, Clock), new QuestionLog(Store, retention));
        var board = new MatchBoard(SeedData.Index(Lessons), registry, SeedData.Language);
        return new IntroductionSweep(
            Introductions, Desk(), People, board, profiles, this, new AskingHours(new WorkingDays(new WorkingDayOptions())), Clock, NullLogger<IntroductionSweep>.Instance);
    }

    /// <summary>Each project has solved one thing and stands with the next.</summary>
    private static IEnumerable<Lesson> Lessons
    {
        get
        {
            string[] things = ["samtykke til lydoptagelse", "ejerskab af træningsdata", "udbud af licenser", "opmærkning af billeder", "kalibrering af sensorer", "fjernelse af støj"];
            foreach (var (n, project) in Projects.Index())
            {
                var (solved, open) = (things[n % things.Length], things[(n + 1) % things.Length]);
                yield return Told($"s-{n}", project, LessonStatus.Solved, solved);
                yield return Told($"o-{n}", project, LessonStatus.Unsolved, open);
            }
        }
    }

    public Task<ProjectPerson?> LeadAsync(string key, string projectId, string? organisation = null) => People.ChangeAsync(
        key,
        before => (before ?? new ProjectPerson { Key = key, Name = $"{key} navn", UserId = $"id-{key}", Since = Clock.GetUtcNow(), Organisation = organisation }) is var person
            ? person with { ProjectIds = [.. person.ProjectIds, projectId] } : null,
        default);

    public async Task<IReadOnlyList<Introduction>> AllAsync()
    {
        var all = new List<Introduction>();
        await foreach (var document in Store.QueryAsync(new IntroductionOutbox().Container, new DocumentQuery(), default))
        {
            all.Add(IntroductionOutbox.IntroductionIn(document));
        }

        return all;
    }

    /// <summary>How many messages of a state there are for somebody.</summary>
    public async Task<int> CardsAsync(string key, IntroductionState about)
    {
        var count = 0;
        await foreach (var document in Store.QueryAsync(new IntroductionOutbox().Container, new DocumentQuery(), default))
        {
            count += new IntroductionOutbox().Read(document).Pending.Count(delivery => delivery.To == Recipient.Person(key) && delivery.About == about.ToString());
        }

        return count;
    }

    /// <summary>People of whom something is broken.</summary>
    public HashSet<string> Broken { get; } = [];

    public Task<Reach> OfAsync(string personKey, CancellationToken cancellationToken) => Broken.Contains(personKey) ? throw new InvalidOperationException("Broken.") : Task.FromResult(Gone.Contains(personKey) ? Reach.Left : Reach.Here);

    private static Lesson Told(string id, Project project, LessonStatus status, string what) => ALesson(id).Titled($"Om {what}").About($"Det handlede om {what}.")
        .WithStatus(status).From(project.Organisation, project.Sector).With(lesson => lesson with { ProjectId = project.Id, Keywords = [what.Split(' ')[0]] }).Build();
}
