using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Tests.Shared;

/// <summary>A registry that finds the projects in operation, whatever is asked.</summary>
internal sealed class TestProjects : IProjectLookup
{
    public Project? Find(string id) => SeedData.Projects.FirstOrDefault(project => project.Id == id);

    public IReadOnlyList<Project> Matching(string text)
        => [.. SeedData.Projects.Where(project => project.Stage is "operation" or "in-operation" or "monitoring")];
}
