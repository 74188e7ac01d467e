using TeamsPilotBot.Knowledge.Projects.Portfolio;

namespace TeamsPilotBot.Bot.Cards.Portfolio;

/// <summary>Says in words where a project stands, and what that rests on.</summary>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class PlaceWords(PortfolioCardTexts texts)
{
    private readonly ProjectWords projects = new(texts.Common);

    /// <summary>"●" for one that was studied, "○" for an estimate.</summary>
    /// <param name="placed">The project.</param>
    public static string Mark(PlacedProject placed) => placed.Basis == PlacementBasis.Studied ? "●" : "○";

    /// <summary>"midt i udviklingen, med flest organisatoriske erfaringer".</summary>
    /// <param name="point">The place.</param>
    public string Point(PortfolioPoint point) => texts.Format("Point", texts[$"Operation{point.OperationBand}"], texts[$"Technical{point.TechnicalBand}"]);

    /// <summary>Where a project stands as a sentence, or where it stood when it was studied: that may be long ago.</summary>
    /// <param name="placed">The project.</param>
    public string Where(PlacedProject placed) => placed switch
    {
        { Basis: PlacementBasis.Estimated } => texts.Format("Where", Point(placed.At)),
        { AsOf: { } month } => texts.Format("WhereThen", Point(placed.At), texts.Common.Month(month)),
        _ => texts.Format("WhereOnce", Point(placed.At)),
    };

    /// <summary>What its place rests on, and how far it is by now.</summary>
    /// <param name="placed">The project.</param>
    public string Basis(PlacedProject placed)
    {
        var month = placed.AsOf is { } asOf ? texts.Common.Month(asOf) : texts["NoMonth"];
        return placed.Basis == PlacementBasis.Studied
            ? texts.Format("BasisStudied", month)
            : texts.Format("BasisEstimated", texts.Count("Lessons", placed.Lessons), projects.Stage(placed.Project), month);
    }

    /// <summary>How far the registry says that it is, where its place is from another time; null where that says no more.</summary>
    /// <param name="placed">The project.</param>
    public string? Since(PlacedProject placed)
        => placed is { Basis: PlacementBasis.Studied, Project.AsOf: { } now } && now != placed.AsOf
            ? texts.Format("Since", texts.Common.Month(now), projects.Stage(placed.Project))
            : null;

    /// <summary>Where it stood before; null if it has not moved.</summary>
    /// <param name="placed">The project.</param>
    public string? Way(PlacedProject placed)
        => placed.Tail.Count == 0 ? null : texts.Format("Way", string.Join(texts["WayThen"], placed.Tail.Select(Point)));

    /// <summary>The figures, what they rest on, and how far the project is by now.</summary>
    /// <param name="placed">The project.</param>
    public string Figures(PlacedProject placed)
    {
        var tail = placed.Tail.Count == 0 ? null
            : texts.Format("FiguresBefore", string.Join(", ", placed.Tail.Select(point => $"({texts.Figure(point.Operation)}; {texts.Figure(point.Technical)})")));
        return string.Join(" · ", new[]
        {
            texts.Format("Figures", texts.Figure(placed.At.Operation), texts.Figure(placed.At.Technical)), tail, Basis(placed), Since(placed),
        }.OfType<string>());
    }

    /// <summary>Why a project has no place, with how far it is where that is why.</summary>
    /// <param name="unplaced">The project.</param>
    public string Reason(UnplacedProject unplaced) => texts.Format("Reason" + unplaced.Reason, projects.Stage(unplaced.Project));
}
