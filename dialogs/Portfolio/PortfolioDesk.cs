using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Portfolio;

/// <summary>Shows where projects stand, by what a person may see where they are. Safe to use from several threads.</summary>
/// <param name="registry">The projects.</param>
/// <param name="index">The lessons.</param>
/// <param name="people">Who leads which project.</param>
/// <param name="pictures">Knows the addresses of drawn pictures.</param>
public sealed class PortfolioDesk(ProjectRegistry registry, LessonIndex index, IProjectPeople people, IPortfolioPictures pictures)
{
    private readonly NamedProjects names = new(registry);

    /// <summary>All projects.</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="language">The language.</param>
    public ActionResult All(Person person, Language language)
    {
        ArgumentNullException.ThrowIfNull(person);
        var picture = PictureFor(person);
        return new ActionResult(new PortfolioReply(language, picture, pictures.LinkTo(picture, null, language)), null);
    }

    /// <summary>Chosen projects.</summary>
    /// <param name="projects">The projects, at least one.</param>
    /// <param name="isOwn">Whether they are the person's own.</param>
    /// <param name="person">Who looks.</param>
    /// <param name="language">The language.</param>
    public ActionResult Show(IReadOnlyList<Project> projects, bool isOwn, Person person, Language language)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(person);
        var picture = PictureFor(person);
        var placed = projects.Where(project => picture.Find(project.Id) is not null).ToList();
        var address = placed.Count == 0 ? null : pictures.LinkTo(picture, placed is [var one] ? one.Id : null, language);
        return new ActionResult(new ProjectPlaceReply(language, picture, [.. projects.Select(project => project.Id)], isOwn, address), null);
    }

    /// <summary>A project that was chosen in the card.</summary>
    /// <param name="projectId">Its id, from wherever.</param>
    /// <param name="person">Who looks.</param>
    /// <param name="language">The language.</param>
    public ActionResult Show(string? projectId, Person person, Language language)
        => projectId is not null && registry.Find(projectId) is { } project
            ? Show([project], isOwn: false, person, language)
            : new ActionResult(null, PortfolioTexts.Catalog.Get(language, "ProjectGone"));

    /// <summary>The projects that the person leads; a sentence if the person has named none.</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> OwnAsync(Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var known = await people.FindAsync(person.Key, cancellationToken);
        var own = (known?.ProjectIds ?? []).Select(registry.Find).OfType<Project>().ToList();
        return own.Count > 0
            ? Show(own, isOwn: true, person, language)
            : new ActionResult(null, PortfolioTexts.Catalog.Get(language, "NoOwnProject"));
    }

    /// <summary>Whether a name means projects of the registry, or an authority with lessons that the person may see.</summary>
    /// <param name="name">The name, as somebody wrote it.</param>
    /// <param name="person">Who wrote it.</param>
    public bool Knows(string name, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return names.Of(name).Count > 0 || AuthorityOf(name, person) is not null;
    }

    /// <summary>The projects that a name means; a sentence if it means an authority without any.</summary>
    /// <param name="name">The name, as somebody wrote it.</param>
    /// <param name="person">Who looks.</param>
    /// <param name="language">The language.</param>
    public ActionResult Named(string name, Person person, Language language)
    {
        ArgumentNullException.ThrowIfNull(person);
        return names.Of(name) is { Count: > 0 } projects
            ? Show(projects, isOwn: false, person, language)
            : new ActionResult(null, PortfolioTexts.Catalog.Format(language, "NotInRegistry", AuthorityOf(name, person)));
    }

    private string? AuthorityOf(string name, Person person) => NamedProjects.Authority(name, index.Organisations(person.Reader));

    private PortfolioPicture PictureFor(Person person) => PortfolioPicture.Of(registry.All, index.Visible(person.Reader));
}
