using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>
/// Takes down which projects a person leads, and what the bot may do with that. What is said opens nothing; it only helps to find people. Safe
/// to use from several threads.
/// </summary>
/// <param name="people">Who leads which project.</param>
/// <param name="registry">The registry.</param>
/// <param name="index">The lessons, for what they call a project.</param>
/// <param name="wishes">Knows who wants to be asked how it goes.</param>
/// <param name="clock">The clock.</param>
public sealed class ProjectTalk(IProjectPeople people, ProjectRegistry registry, LessonIndex index, CheckInWishes wishes, TimeProvider clock)
{
    /// <summary>The projects that a message may mean, best first; none if it names none that is known.</summary>
    /// <param name="text">The message.</param>
    public IReadOnlyList<Project> Named(string text) => ProjectNames.Find(text, registry.All, index.Where(lesson => lesson.ProjectId is not null));

    /// <summary>Asks whether it is one of these.</summary>
    /// <param name="projects">The projects, best first.</param>
    /// <param name="language">The language.</param>
    public static ActionResult Propose(IReadOnlyList<Project> projects, Language language) => new(new ProjectChoiceReply(language, Nonce.New(), [.. projects]), null);

    /// <summary>A person's projects.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    /// <param name="notice">What has just been done; null for nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ShowAsync(Person person, Language language, string? notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Shown(await people.FindAsync(person.Key, cancellationToken), language, notice);
    }

    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(MatchCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var project = click.ProjectId is { } id ? registry.Find(id) : null;
        if (click.Verb.IsAboutProject() && project is null)
        {
            return Sentence(by.Language, "NoSuchProject");
        }

        return click.Verb switch
        {
            MatchVerb.Lead => await LeadAsync(project!, by, cancellationToken),
            MatchVerb.NoneOfThese => Sentence(by.Language, "NoneOfThese"),
            MatchVerb.Remove => await ChangeAsync(
                by, person => person with { ProjectIds = [.. person.ProjectIds.Where(one => one != project!.Id)] }, Text(by.Language, "Removed", project!.Name), cancellationToken),
            MatchVerb.OpenUp => await ChangeAsync(by, person => person with { OpenToMatches = true }, Text(by.Language, "OpenedUp"), cancellationToken),
            MatchVerb.CloseUp => await ChangeAsync(by, person => person with { OpenToMatches = false }, Text(by.Language, "ClosedUp"), cancellationToken),
            MatchVerb.WantCheckIns or MatchVerb.NoCheckIns => await WantAsync(click.Verb == MatchVerb.WantCheckIns, click, by, cancellationToken),
            _ => await ShowAsync(by.Person, by.Language, null, cancellationToken),
        };
    }

    /// <summary>The person as they are known now, with what Teams says of them; made if they are not known yet.</summary>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="change">What else changes.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ProjectPerson> KnowAsync(Clicked by, Func<ProjectPerson, ProjectPerson> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(change);
        var (now, reader) = (clock.GetUtcNow(), by.Person.Reader);
        return (await people.ChangeAsync(
            by.Person.Key,
            before =>
            {
                var person = before ?? new ProjectPerson { Key = by.Person.Key, Since = now };
                return change(person with
                {
                    Name = by.Name ?? person.Name, UserId = by.UserId ?? person.UserId, Organisation = reader.Organisation, Sector = reader.Sector, Language = by.Language,
                });
            },
            cancellationToken))!;
    }

    private async Task<ActionResult> LeadAsync(Project project, Clicked by, CancellationToken cancellationToken)
    {
        var person = await KnowAsync(
            by,
            before => before.ProjectIds.Contains(project.Id) || before.ProjectIds.Count >= ProjectPerson.MostProjects
                ? before
                : before with { ProjectIds = [.. before.ProjectIds, project.Id] },
            cancellationToken);
        return person.ProjectIds.Contains(project.Id)
            ? Shown(person, by.Language, Text(by.Language, "Led", project.Name))
            : Shown(person, by.Language, Text(by.Language, "TooManyProjects", ProjectPerson.MostProjects));
    }

    private async Task<ActionResult> WantAsync(bool wants, MatchCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var moveId = MoveId.Of(by.Person.Key, click.Nonce, click.Verb.ToString());
        return Shown(await wishes.WantAsync(by.Person.Key, wants, by.Language, moveId, cancellationToken), by.Language, Text(by.Language, wants ? "CheckInsOn" : "CheckInsOff"));
    }

    private async Task<ActionResult> ChangeAsync(Clicked by, Func<ProjectPerson, ProjectPerson> change, string notice, CancellationToken cancellationToken)
        => Shown(await people.ChangeAsync(by.Person.Key, person => person is null ? null : change(person), cancellationToken), by.Language, notice);

    private ActionResult Shown(ProjectPerson? person, Language language, string? notice)
    {
        EquatableList<Project> projects = [.. (person?.ProjectIds ?? []).Select(registry.Find).OfType<Project>()];

        // Whoever leads nothing and has nothing to switch is told how to begin.
        return person is null || (projects.Count == 0 && person is { OpenToMatches: true, WantsCheckIns: true })
            ? new ActionResult(null, notice is null ? Text(language, "NoProject") : $"{notice} {Text(language, "NoProjectLeft")}")
            : new ActionResult(
                new OwnProjectsReply(language, Nonce.New(), projects) { Notice = notice, OpenToMatches = person.OpenToMatches, WantsCheckIns = person.WantsCheckIns }, null);
    }

    private static ActionResult Sentence(Language language, string key) => new(null, Text(language, key));

    private static string Text(Language language, string key, params object[] values) => MatchTexts.Catalog.Format(language, key, values);
}
