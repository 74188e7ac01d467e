using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>Which projects a person is asked about. Pure.</summary>
public static class CheckInProjects
{
    private const string Ended = "ended";

    /// <summary>
    /// The projects of the registry that a person names and that go on, or of which it is not known; whoever names only ended ones is asked
    /// about these, since they still name them.
    /// </summary>
    /// <param name="person">The person; null for somebody who has named none.</param>
    /// <param name="registry">The registered projects.</param>
    public static IReadOnlyList<Project> Of(ProjectPerson? person, ProjectRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var named = (person?.ProjectIds ?? []).Select(registry.Find).OfType<Project>().DistinctBy(project => project.Id).ToList();
        var going = named.Where(project => project.Status != Ended).ToList();
        return going.Count > 0 ? going : named;
    }
}
