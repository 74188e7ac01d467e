using System.Globalization;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Gaps;

namespace TeamsPilotBot.Bot.Cards.Gaps;

/// <summary>The data of the card of the matrix.</summary>
internal sealed record GapMatrixCard : CardData
{
    private const int Told = 3;

    public required string Lead { get; init; }

    public required string Asked { get; init; }

    public required string Unsolved { get; init; }

    public required IReadOnlyList<HeadCell> Heads { get; init; }

    public required IReadOnlyList<MatrixRow> Rows { get; init; }

    /// <summary>What the numbers in the cells mean; only of those that are there.</summary>
    public required string Marks { get; init; }

    /// <summary>What there is to know besides, behind a button.</summary>
    public required IReadOnlyList<KeyLine> Keys { get; init; }

    public required IReadOnlyList<AreaChoice> Choices { get; init; }

    public required string First { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static GapMatrixCard Of(GapMatrixReply reply, GapCardTexts texts)
    {
        var (matrix, words) = (reply.Matrix, texts.Words);
        var lead = texts.Format("Lead", texts.Count("Lessons", matrix.Lessons), texts.Count("Unsolved", matrix.Unsolved));
        var asked = reply.OnlyLessons ? texts["AskedAlone"]
            : matrix.MostAsked(Told) is { Count: > 0 } most
            ? texts.Format("MostAsked", string.Join("; ", most.Select(gap => $"{words.Place(gap)} ({gap.Cell.Askers})")))
            : texts["NobodyAsked"];
        var unsolved = matrix.MostUnsolved(Told) is { Count: > 0 } left
            ? texts.Format("MostUnsolved", string.Join("; ", left.Select(gap => $"{words.Place(gap)} ({gap.Cell.Unsolved})")))
            : texts["NothingUnsolved"];
        var cells = GapMatrix.Categories.SelectMany(category => PhaseGroups.All.Select(phase => matrix.Cell(category, phase))).ToList();
        return new GapMatrixCard
        {
            Speak = Shortened.To($"{texts["Heading"]}. {lead} {asked} {unsolved}", 1_000),
            Summary = texts["Heading"],
            Lead = lead,
            Asked = asked,
            Unsolved = unsolved,
            Heads = HeadCell.All(texts),
            Rows = [.. GapMatrix.Categories.Select(category => new MatrixRow(
                words.Head(category), [.. PhaseGroups.All.Select(phase => MatrixCell.Of(matrix.Cell(category, phase)))]))],
            Marks = string.Join(" · ", new[]
            {
                "ShortLessons",
                cells.Exists(cell => cell.Askers > 0) ? "ShortAskers" : null,
                cells.Exists(cell => cell.Reported > 0) ? "ShortReported" : null,
            }.OfType<string>().Select(key => texts[key])),
            Keys =
            [
                .. cells.Exists(cell => cell.Askers > 0 || cell.Reported > 0) ? [new KeyLine(texts["KeyFew"])] : Array.Empty<KeyLine>(),
                new KeyLine(texts[reply.OnlyLessons ? "KeyColoursLessons" : "KeyColours"]), new KeyLine(texts["KeyPhases"]),
                .. reply.OnlyLessons ? Array.Empty<KeyLine>() : [new KeyLine(texts["KeyQuestions"])],
            ],
            Choices = [.. GapMatrix.Categories.Select(category => new AreaChoice(words.Category(category), category.ToString()))],
            First = (matrix.MostAsked(1).Concat(matrix.MostUnsolved(1)).FirstOrDefault()?.Category ?? GapMatrix.Categories[0]).ToString(),
        };
    }
}

/// <summary>The head of a column.</summary>
internal sealed record HeadCell(string Text)
{
    /// <summary>The heads of the phases, cut to what a narrow column has room for; what they stand for is told below the table.</summary>
    /// <param name="texts">The texts in the language of the card.</param>
    public static IReadOnlyList<HeadCell> All(GapCardTexts texts) => [.. PhaseGroups.All.Select(phase => new HeadCell(texts[$"Head{phase}"]))];
}

/// <summary>The row of an area.</summary>
internal sealed record MatrixRow(string Label, IReadOnlyList<MatrixCell> Cells);

/// <summary>What is known and what is missing: "12", and below it "3?" and "4×".</summary>
internal sealed record MatrixCell(string Lessons, string? Missing, string? Style)
{
    /// <summary>A cell as the card shows it.</summary>
    /// <param name="cell">The cell.</param>
    public static MatrixCell Of(GapCell cell)
    {
        var missing = string.Join(' ', new[]
        {
            cell.Askers > 0 ? GapWords.Count(cell.Askers) + "?" : null,
            cell.Reported > 0 ? GapWords.Band(cell.Reported) + "×" : null,
        }.OfType<string>());
        return new MatrixCell(
            cell.Size == GapSize.Empty ? "–" : cell.Lessons.ToString(CultureInfo.InvariantCulture),
            missing.Length == 0 ? null : missing,
            cell.Size switch
            {
                GapSize.Large => "attention",
                GapSize.Some => "warning",
                _ => null,
            });
    }
}

/// <summary>A line below the matrix.</summary>
internal sealed record KeyLine(string Text);

/// <summary>An area to choose.</summary>
internal sealed record AreaChoice(string Title, string Value);
