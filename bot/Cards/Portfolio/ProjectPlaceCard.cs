using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Projects.Portfolio;

namespace TeamsPilotBot.Bot.Cards.Portfolio;

/// <summary>The data of the card of chosen projects.</summary>
internal sealed record ProjectPlaceCard : CardData
{
    public required string Heading { get; init; }

    public required IReadOnlyList<PlaceBlock> Projects { get; init; }

    /// <summary>The picture; null if none of them has a place.</summary>
    public PlaceFigure? Figure { get; init; }

    /// <summary>Whether there are figures to show.</summary>
    public required bool HasFigures { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ProjectPlaceCard Of(ProjectPlaceReply reply, PortfolioCardTexts texts, int limit)
    {
        var words = new PlaceWords(texts);
        var placed = reply.ProjectIds.Select(reply.Picture.Find).OfType<PlacedProject>().ToList();
        var unplaced = reply.Picture.NotPlaced.Where(one => reply.ProjectIds.Contains(one.Project.Id)).ToList();
        IReadOnlyList<PlaceBlock> blocks = [.. placed.Select(one => PlaceBlock.Of(one, words, limit)), .. unplaced.Select(one => PlaceBlock.Of(one, words, limit))];
        var heading = texts[(reply.IsOwn, reply.ProjectIds.Count) switch
        {
            (true, 1) => "HeadingOwn",
            (true, _) => "HeadingOwnMany",
            (_, 1) => "HeadingOne",
            _ => "HeadingMany",
        }];
        return new ProjectPlaceCard
        {
            Speak = Shortened.To($"{heading}. {string.Join(' ', blocks.Select(block => $"{block.Name}: {block.Where}"))}", 1_000),
            Summary = $"{heading}: {blocks[0].Name}",
            Heading = heading,
            Projects = blocks,
            Figure = placed.Count == 0 ? null : PlaceFigure.Of(reply.Address, placed, texts, limit),
            HasFigures = placed.Count > 0,
        };
    }
}

/// <summary>A project with where it stands in words.</summary>
internal sealed record PlaceBlock(string Name, string Place, string Where, string? Way, string? Basis, string? Figures)
{
    /// <summary>One that has a place.</summary>
    public static PlaceBlock Of(PlacedProject placed, PlaceWords words, int limit) => new(
        $"{PlaceWords.Mark(placed)} {placed.Number} · {Shortened.To(placed.Project.Name, limit)}",
        Shortened.To(placed.Project.Organisation, limit),
        words.Where(placed),
        words.Way(placed),
        string.Join(" ", new[] { words.Basis(placed) + ".", words.Since(placed) is { } since ? since + "." : null }.OfType<string>()),
        $"{placed.Number} · {words.Figures(placed)}");

    /// <summary>One that has none.</summary>
    public static PlaceBlock Of(UnplacedProject unplaced, PlaceWords words, int limit) => new(
        Shortened.To(unplaced.Project.Name, limit), Shortened.To(unplaced.Project.Organisation, limit), words.Reason(unplaced), null, null, null);
}
