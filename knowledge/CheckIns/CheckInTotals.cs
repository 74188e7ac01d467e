using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>
/// What the check-ins of a quarter come to, beside the quarter before. It holds no number that may not be shown, and there are no sums from which
/// such a number could be worked out. Immutable.
/// </summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Cells">A cell for each area and wave.</param>
/// <param name="Projects">How many projects have answered; null if fewer than <see cref="SmallCells.Least"/>.</param>
/// <param name="Asked">How many the bot has asked, each person once for each project; null if fewer than <see cref="SmallCells.Least"/>.</param>
/// <param name="Answered">How many of those have answered; null if fewer than <see cref="SmallCells.Least"/>, or if <paramref name="Asked"/> is.</param>
public sealed record CheckInTotals(Quarter Quarter, EquatableList<DifficultyCell> Cells, int? Projects, int? Asked, int? Answered)
{
    /// <summary>The waves of projects; null for those of which it is not known.</summary>
    public static IReadOnlyList<int?> Waves { get; } = [1, 2, null];

    /// <summary>The numbers of a quarter.</summary>
    /// <param name="now">What was said in it.</param>
    /// <param name="before">What was said in the quarter before.</param>
    /// <param name="registry">The registered projects.</param>
    public static CheckInTotals Of(QuarterRecord now, QuarterRecord before, ProjectRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(registry);
        var cells = from area in DifficultyAreas.All
                    from wave in Waves
                    select new DifficultyCell(area, wave, SmallCells.Shown(Count(now, area, wave, registry)), SmallCells.Shown(Count(before, area, wave, registry)));
        var answered = now.CheckIns.Where(checkIn => checkIn.Answer is not null).ToList();
        var projects = answered.Select(checkIn => checkIn.Key.ProjectId).Distinct(StringComparer.OrdinalIgnoreCase).Count() + now.Leftovers.Projects;
        var asked = SmallCells.Shown(now.CheckIns.Count(checkIn => checkIn.AskedAt is not null) + now.Leftovers.Asked);
        return new CheckInTotals(
            now.Quarter, [.. cells], SmallCells.Shown(projects), asked,
            asked is null ? null : SmallCells.Shown(answered.Count(checkIn => checkIn.AskedAt is not null) + now.Leftovers.Answered));
    }

    /// <summary>The cell of an area and a wave.</summary>
    /// <param name="area">The area.</param>
    /// <param name="wave">The wave; null for the unknown.</param>
    public DifficultyCell Cell(Category area, int? wave) => Cells.Single(cell => cell.Area == area && cell.Wave == wave);

    /// <summary>The wave of a project as it is counted; null if it is not known, or is none of <see cref="Waves"/>.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="registry">The registered projects.</param>
    internal static int? WaveOf(string projectId, ProjectRegistry registry) => registry.Find(projectId)?.Wave is { } wave && Waves.Contains(wave) ? wave : null;

    private static int Count(QuarterRecord record, Category area, int? wave, ProjectRegistry registry)
        => record.CheckIns.Where(checkIn => checkIn.Answer is { } answer && answer.Areas.Contains(area)).Select(checkIn => checkIn.Key.ProjectId)
            .Distinct(StringComparer.OrdinalIgnoreCase).Count(project => WaveOf(project, registry) == wave)
            + record.Leftovers.Count(area, wave);
}

/// <summary>How many projects of a wave find an area hard.</summary>
/// <param name="Area">The area.</param>
/// <param name="Wave">The wave; null for projects of which it is not known.</param>
/// <param name="Now">How many in the quarter; null if fewer than <see cref="SmallCells.Least"/>.</param>
/// <param name="Before">How many in the quarter before; null if fewer than <see cref="SmallCells.Least"/>.</param>
public sealed record DifficultyCell(Category Area, int? Wave, int? Now, int? Before);

/// <summary>All that is known of a quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="CheckIns">The check-ins that are kept.</param>
/// <param name="Leftovers">What is left of those that were erased.</param>
public sealed record QuarterRecord(Quarter Quarter, IReadOnlyList<CheckIn> CheckIns, CheckInLeftovers Leftovers);
