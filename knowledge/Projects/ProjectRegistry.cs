using TeamsPilotBot.Knowledge.Lessons;

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
    public Project? Find(string id) => all.FirstOrDefault(project => string.Equals(project.Id, id, StringComparison.OrdinalIgnoreCase));
}
