using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>The registered projects. Immutable, and safe to use from several threads.</summary>
/// <param name="projects">The projects.</param>
public sealed class ProjectRegistry(IEnumerable<Project> projects)
{
    private readonly EquatableList<Project> all = [.. projects];

    /// <summary>All projects, in the order of the registry.</summary>
    public IReadOnlyList<Project> All => all;

    /// <summary>The project with an id.</summary>
    /// <param name="id">Such as SP-07; case does not count.</param>
    public Project? Find(string id) => all.FirstOrDefault(project => Same(project.Id, id));

    /// <summary>The project with a name, as the registry or a lesson writes it.</summary>
    /// <param name="name">The name; case does not count.</param>
    public Project? Named(string name) => all.FirstOrDefault(project => Same(project.Name, name));

    /// <summary>Those of an authority: all of whose name is in the registered one, so that "Roskilde" finds Roskilde Kommune.</summary>
    /// <param name="organisation">The authority, or a part of its name.</param>
    public IReadOnlyList<Project> OfOrganisation(string organisation) => With(project => project.Organisation, organisation);

    /// <summary>Those that use a technology.</summary>
    /// <param name="technology">Words of the technology.</param>
    public IReadOnlyList<Project> WithTechnology(string technology) => With(project => project.Technology ?? string.Empty, technology);

    /// <summary>Those of a sector.</summary>
    /// <param name="sector">The sector.</param>
    public IReadOnlyList<Project> InSector(Sector sector) => [.. all.Where(project => project.Sector == sector)];

    /// <summary>The region that an authority of the registry lies in, for regional projects.</summary>
    /// <param name="organisation">The authority.</param>
    public string? RegionOf(string organisation) => all.FirstOrDefault(project => Same(project.Organisation, organisation))?.Region;

    /// <summary>Those that a text is most about, by id, name, authority, technology and summary; best first.</summary>
    /// <param name="text">Any text, for instance a question.</param>
    /// <param name="limit">How many at the most.</param>
    public IReadOnlyList<Project> Search(string text, int limit = 5)
        => PlainWords.Rank(all, text, project => $"{project.Id} {project.Name} {project.Organisation} {project.Technology} {project.Summary}", limit);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private EquatableList<Project> With(Func<Project, string> field, string text)
    {
        var words = PlainWords.In(text);
        return [.. all.Where(project => words.Count > 0 && PlainWords.Common(words, PlainWords.In(field(project))) == words.Count)];
    }
}
