using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>
/// What is left of the check-ins of a quarter whose persons were erased: numbers, so that the totals stay as they were and nobody can see in
/// them who was erased. No person, project, word or time is in it, and the areas of one answer do not hang together. Immutable.
/// </summary>
public sealed record CheckInLeftovers
{
    /// <summary>Nothing.</summary>
    public static CheckInLeftovers None { get; } = new();

    /// <summary>How many projects of a wave found an area hard, of which nobody else has said so.</summary>
    public EquatableList<LeftArea> Areas { get; init; } = [];

    /// <summary>How many projects had answered of which nobody else has.</summary>
    public int Projects { get; init; }

    /// <summary>How many were asked.</summary>
    public int Asked { get; init; }

    /// <summary>How many of these had answered.</summary>
    public int Answered { get; init; }

    /// <summary>Which were counted, by their drawn tokens: an erasure that is repeated counts nothing twice.</summary>
    public EquatableList<string> Counted { get; init; } = [];

    /// <summary>How many projects of a wave found an area hard.</summary>
    /// <param name="area">The area.</param>
    /// <param name="wave">The wave; null for the unknown.</param>
    public int Count(Category area, int? wave) => Areas.FirstOrDefault(left => left.Area == area && left.Wave == wave)?.Count ?? 0;

    /// <summary>
    /// With what is left of a check-in. Nothing is, unless at least three projects of its wave have answered in the quarter: of fewer, even a
    /// number could be the person's.
    /// </summary>
    /// <param name="erased">The check-in that is erased.</param>
    /// <param name="all">All of the quarter that are kept, this one among them.</param>
    /// <param name="registry">The registered projects.</param>
    public CheckInLeftovers With(CheckIn erased, IReadOnlyList<CheckIn> all, ProjectRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(erased);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(registry);
        var wave = CheckInTotals.WaveOf(erased.Key.ProjectId, registry);
        var answered = all.Where(checkIn => checkIn.Answer is not null).ToList();
        var projects = answered.Select(checkIn => checkIn.Key.ProjectId).Distinct(StringComparer.OrdinalIgnoreCase).Count(id => CheckInTotals.WaveOf(id, registry) == wave);
        if (Counted.Contains(erased.Token) || projects < SmallCells.Least)
        {
            return this;
        }

        // What somebody else still says of the same project is counted there.
        var others = answered.Where(other => other.Token != erased.Token && string.Equals(other.Key.ProjectId, erased.Key.ProjectId, StringComparison.OrdinalIgnoreCase)).ToList();
        var left = (erased.Answer?.Areas ?? []).Except(others.SelectMany(other => other.Answer!.Areas));
        return this with
        {
            Areas = [.. left.Aggregate(Areas.ToList(), (areas, area) => Plus(areas, area, wave))],
            Projects = Projects + (erased.Answer is not null && others.Count == 0 ? 1 : 0),
            Asked = Asked + (erased.AskedAt is not null ? 1 : 0),
            Answered = Answered + (erased is { AskedAt: not null, Answer: not null } ? 1 : 0),
            Counted = [.. Counted.Append(erased.Token).Order(StringComparer.Ordinal)],
        };
    }

    private static List<LeftArea> Plus(List<LeftArea> areas, Category area, int? wave)
    {
        var rest = areas.Where(left => left.Area != area || left.Wave != wave).ToList();
        var count = areas.FirstOrDefault(left => left.Area == area && left.Wave == wave)?.Count ?? 0;
        return [.. rest.Append(new LeftArea(area, wave, count + 1)).OrderBy(left => left.Area).ThenBy(left => left.Wave ?? int.MaxValue)];
    }
}

/// <summary>How many projects of a wave found an area hard.</summary>
/// <param name="Area">The area.</param>
/// <param name="Wave">The wave; null for the unknown.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record LeftArea(Category Area, int? Wave, int Count);
