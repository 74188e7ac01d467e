using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;

namespace TeamsPilotBot.Bot.Cards.CheckIns;

/// <summary>The data of the numbers of a quarter: a table of areas by waves.</summary>
internal sealed record CheckInTotalsCard : CardData
{
    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<PlainSentence> Columns { get; init; }

    public required IReadOnlyList<AreaRow> Rows { get; init; }

    public string? Words { get; init; }

    /// <summary>The quarter, as the data of the click has it.</summary>
    public required string Previous { get; init; }

    public required string PreviousTitle { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static CheckInTotalsCard Of(CheckInTotalsReply reply, CheckInCardTexts texts)
    {
        var totals = reply.Totals;
        var heading = texts.Format("TotalsHeading", texts.Quarter(totals.Quarter));
        var lead = $"{Projects(totals, texts)} {Share(totals, texts)}";
        return new CheckInTotalsCard
        {
            Speak = Shortened.To($"{heading}. {lead} {Spoken(totals, texts)}", 1_500),
            Summary = heading,
            Heading = heading,
            Lead = lead,
            Columns = [new PlainSentence(texts["ColumnArea"]), .. CheckInTotals.Waves.Select(wave => new PlainSentence(texts.Wave(wave)))],
            Rows =
            [
                .. DifficultyAreas.All.Select(area => new AreaRow(
                    texts.Area(area), [.. CheckInTotals.Waves.Select(wave => new PlainSentence(Cell(totals.Cell(area, wave), texts)))])),
            ],
            Words = reply.Words switch { null or 0 => null, 1 => texts["WordsOne"], { } many => texts.Format("WordsMany", many) },
            Previous = totals.Quarter.Previous.Code(),
            PreviousTitle = texts.Format("ShowQuarter", texts.Quarter(totals.Quarter.Previous)),
        };
    }

    private static string Projects(CheckInTotals totals, CheckInCardTexts texts)
        => totals.Projects is { } projects ? texts.Format("ProjectsAnswered", projects) : texts.Format("ProjectsFew", SmallCells.Least);

    private static string Share(CheckInTotals totals, CheckInCardTexts texts)
        => totals switch
        {
            { Asked: { } asked, Answered: { } answered } => texts.Format("Share", asked, answered, 100.0 * answered / asked),
            { Asked: { } asked } => texts.Format("ShareFewAnswers", asked, SmallCells.Least),
            _ => texts.Format("ShareFew", SmallCells.Least),
        };

    private static string Number(int? number, CheckInCardTexts texts)
        => number is { } shown ? shown.ToString(System.Globalization.CultureInfo.InvariantCulture) : texts.Format("Under", SmallCells.Least);

    /// <summary>"5 (under 3)"; nothing in brackets where neither quarter has enough.</summary>
    private static string Cell(DifficultyCell cell, CheckInCardTexts texts)
        => cell is { Now: null, Before: null } ? Number(null, texts) : $"{Number(cell.Now, texts)} ({Number(cell.Before, texts)})";

    private static string Spoken(CheckInTotals totals, CheckInCardTexts texts)
    {
        var told = totals.Cells.Where(cell => cell.Now is not null)
            .Select(cell => texts.Format("Spoken", texts.Area(cell.Area), texts.Wave(cell.Wave), cell.Now, Number(cell.Before, texts))).ToList();
        return told.Count == 0 ? texts.Format("SpokenNone", SmallCells.Least) : string.Join(' ', told);
    }
}

/// <summary>A row of the table.</summary>
/// <param name="Area">The area.</param>
/// <param name="Cells">A cell for each wave.</param>
internal sealed record AreaRow(string Area, IReadOnlyList<PlainSentence> Cells);
