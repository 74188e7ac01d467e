namespace TeamsPilotBot.Knowledge.Projects.Portfolio;

/// <summary>A place in the portfolio picture.</summary>
/// <param name="Operation">From −1, the first days of development, to 1, in operation.</param>
/// <param name="Technical">From −1, only organisational experience, to 1, only technical.</param>
public readonly record struct PortfolioPoint(double Operation, double Technical)
{
    /// <summary>As close to one of the lines that part the quarters as this, a project counts as standing on it.</summary>
    public const double OnTheLine = 0.1;

    /// <summary>Which of the five bands from development (0) to operation (4) it lies in; 2 is the line between them.</summary>
    public int OperationBand => Band(Operation);

    /// <summary>Which of the five bands from organisational (0) to technical (4) it lies in; 2 is the line between them.</summary>
    public int TechnicalBand => Band(Technical);

    private static int Band(double value) => value switch
    {
        <= -0.5 => 0,
        <= -OnTheLine => 1,
        < OnTheLine => 2,
        < 0.5 => 3,
        _ => 4,
    };
}
