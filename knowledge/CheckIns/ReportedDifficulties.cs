using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>Counts what is found hard by area and phase, to be laid beside what has been learned. Pure.</summary>
public static class ReportedDifficulties
{
    /// <summary>
    /// The counts. Each project counts once for an area, whoever and however often it was said. Where so few projects of a phase say it that
    /// one could be told, they are counted without their phase, and not at all where there are too few of those.
    /// </summary>
    /// <param name="quarters">The quarters that count. What is left of erased check-ins has no phase, and whether two quarters mean the same project is not known: the most of one quarter counts.</param>
    /// <param name="registry">The registered projects.</param>
    public static EquatableList<ReportedDifficulty> Of(IReadOnlyCollection<QuarterRecord> quarters, ProjectRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(quarters);
        ArgumentNullException.ThrowIfNull(registry);
        var said = quarters.SelectMany(quarter => quarter.CheckIns).SelectMany(checkIn => (checkIn.Answer?.Areas ?? []).Select(area => (Area: area, Project: checkIn.Key.ProjectId.ToUpperInvariant()))).Distinct().ToList();
        return
        [
            .. DifficultyAreas.All.Order().SelectMany(area =>
            {
                var left = quarters.Select(quarter => quarter.Leftovers.Areas.Where(left => left.Area == area).Sum(left => left.Count)).DefaultIfEmpty(0).Max();
                var phases = said.Where(one => one.Area == area).GroupBy(one => PhaseOf(registry.Find(one.Project)))
                    .Select(phase => new ReportedDifficulty(area, phase.Key, phase.Count())).ToList();
                var told = phases.Where(phase => phase is { Phase: not null, Count: >= SmallCells.Least }).OrderBy(phase => phase.Phase).ToList();
                var rest = phases.Except(told).Sum(phase => phase.Count) + left;
                return rest >= SmallCells.Least ? told.Append(new ReportedDifficulty(area, null, rest)) : told;
            }),
        ];
    }

    /// <summary>The phase that a project is in; null if its stage is not known, or it has ended and is in none.</summary>
    /// <param name="project">The project; null for one that is not registered.</param>
    public static Phase? PhaseOf(Project? project) => project?.Stage switch
    {
        ProjectStage.Development => Phase.Development,
        ProjectStage.Test => Phase.Test,
        ProjectStage.Operation or ProjectStage.InOperation => Phase.Operation,
        ProjectStage.Monitoring => Phase.Monitoring,
        ProjectStage.ContinuedElsewhere => Phase.Scaling,
        _ => null,
    };
}
