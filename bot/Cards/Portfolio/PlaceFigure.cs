using TeamsPilotBot.Knowledge.Projects.Portfolio;

namespace TeamsPilotBot.Bot.Cards.Portfolio;

/// <summary>The portfolio picture of the card itself: a drawn one, or where there is none a table with the same markers.</summary>
/// <param name="Url">Where the drawn one is; null if there is none.</param>
/// <param name="AltText">Which projects are where.</param>
/// <param name="Rows">The rows of the table, technical experience first; none where there is a drawn one.</param>
internal sealed record PlaceFigure(string? Url, string AltText, IReadOnlyList<FigureRow> Rows)
{
    private const int Bands = 5;
    private const int LongestAltText = 2_500;

    /// <summary>The figure of some projects.</summary>
    /// <param name="url">Where the drawn one is; null if there is none.</param>
    /// <param name="placed">The projects.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static PlaceFigure Of(string? url, IReadOnlyCollection<PlacedProject> placed, PortfolioCardTexts texts, int limit) => new(
        url,
        AltTextOf(placed, texts, limit),
        url is not null ? [] : [.. Enumerable.Range(0, Bands).Reverse().Select(row => new FigureRow(
            texts[$"Row{row}"],
            [.. Enumerable.Range(0, Bands).Select(column => new FigureCell(
                string.Join(' ', placed.Where(one => one.At.TechnicalBand == row && one.At.OperationBand == column).Select(one => $"{PlaceWords.Mark(one)}\u00A0{one.Number}")),
                row == 2 || column == 2 ? null : "emphasis"))]))]);

    /// <summary>Goes through the fields of the picture, each with its projects.</summary>
    private static string AltTextOf(IReadOnlyCollection<PlacedProject> placed, PortfolioCardTexts texts, int limit)
    {
        var fields = placed.GroupBy(one => (X: Math.Sign(one.At.OperationBand - 2), Y: Math.Sign(one.At.TechnicalBand - 2)))
            .OrderByDescending(field => field.Key.Y).ThenBy(field => field.Key.X)
            .Select(field => texts.Format(
                "AltField", texts[$"AltX{field.Key.X + 1}"], texts[$"AltY{field.Key.Y + 1}"],
                string.Join(", ", field.Select(one => $"{one.Number} {Shortened.To(one.Project.Organisation, Math.Min(limit / 2, 60))}"))));
        return Shortened.To($"{texts["AltLead"]} {string.Join(' ', fields)}", LongestAltText);
    }
}

/// <summary>A row of the figure.</summary>
internal sealed record FigureRow(string Label, IReadOnlyList<FigureCell> Cells);

/// <summary>A cell of the figure.</summary>
internal sealed record FigureCell(string Marks, string? Style);
