using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Portfolio;

/// <summary>
/// Where projects stand between development and operation, and between technical and organisational experience. Immutable; equal to
/// another that would look the same.
/// </summary>
/// <remarks>
/// The two axes, and the figures of the projects that were studied, are those of the thesis "speciale", chapter 6. It places six of the
/// 40 projects; the others are estimated where that is honest, and else left out.
/// </remarks>
/// <param name="Placed">The projects that have a place, numbered in the order of the registry.</param>
/// <param name="NotPlaced">The others, in the order of the registry.</param>
public sealed record PortfolioPicture(EquatableList<PlacedProject> Placed, EquatableList<UnplacedProject> NotPlaced)
{
    /// <summary>How many lessons of its own a project needs for an estimate.</summary>
    public const int LeastLessons = 3;

    /// <summary>Makes the picture.</summary>
    /// <param name="projects">The registry.</param>
    /// <param name="lessons">The lessons that whoever looks may see; none else may be among them.</param>
    public static PortfolioPicture Of(IEnumerable<Project> projects, IEnumerable<Lesson> lessons)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(lessons);
        var own = lessons.Where(IsExperience).ToLookup(lesson => lesson.ProjectId!, StringComparer.OrdinalIgnoreCase);
        var placed = new List<PlacedProject>();
        var notPlaced = new List<UnplacedProject>();
        foreach (var project in projects)
        {
            if (Place(placed.Count + 1, project, [.. own[project.Id]]) is { } place)
            {
                placed.Add(place);
            }
            else
            {
                notPlaced.Add(new UnplacedProject(project, Operation(project.Stage) is null ? NoPlaceReason.NoStage : NoPlaceReason.FewLessons));
            }
        }

        return new PortfolioPicture([.. placed], [.. notPlaced]);
    }

    /// <summary>A project in the picture; null if it has no place.</summary>
    /// <param name="projectId">The project's id; case does not count.</param>
    public PlacedProject? Find(string projectId)
        => Placed.FirstOrDefault(placed => string.Equals(placed.Project.Id, projectId, StringComparison.OrdinalIgnoreCase));

    private static PlacedProject? Place(int number, Project project, IReadOnlyCollection<Lesson> lessons)
        => project.Portfolio is { } studied
            ? new PlacedProject(number, project, studied.Point, studied.Tail, PlacementBasis.Studied, studied.AsOf, 0)
            : Operation(project.Stage) is { } operation && lessons.Count >= LeastLessons
                ? new PlacedProject(number, project, new PortfolioPoint(operation, Technical(lessons)), [], PlacementBasis.Estimated, project.AsOf, lessons.Count)
                : null;

    /// <summary>What was planned, feared, advised or read elsewhere is no experience that the project has made.</summary>
    private static bool IsExperience(Lesson lesson) => lesson is { Evidence: Evidence.Experience, ProjectId: not null };

    /// <summary>
    /// How far a stage is; null where it does not say. A test in use is where development ends and operation begins, by the words of
    /// the thesis; the other stages stand in the middle of their half, since they say no more than the half.
    /// </summary>
    private static double? Operation(ProjectStage stage) => stage switch
    {
        ProjectStage.Development => -0.5,
        ProjectStage.Test => 0,
        ProjectStage.Operation or ProjectStage.InOperation or ProjectStage.Monitoring => 0.5,
        _ => null,
    };

    private static double Technical(IReadOnlyCollection<Lesson> lessons)
        => lessons.Sum(lesson => lesson.ExperienceType switch
        {
            ExperienceType.Technical => 1.0,
            ExperienceType.Organisational => -1,
            _ => 0,
        }) / lessons.Count;
}
