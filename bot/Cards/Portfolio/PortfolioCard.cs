using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Projects.Portfolio;

namespace TeamsPilotBot.Bot.Cards.Portfolio;

/// <summary>The data of the card of all projects.</summary>
internal sealed record PortfolioCard : CardData
{
    private const int LongestName = 70;

    public required string Lead { get; init; }

    public required PlaceFigure Figure { get; init; }

    public required IReadOnlyList<LegendLine> Legend { get; init; }

    public required string RestTitle { get; init; }

    public required IReadOnlyList<RestGroup> Rest { get; init; }

    /// <summary>The project that is chosen at first; null if none is placed.</summary>
    public string? First { get; init; }

    public required IReadOnlyList<ProjectChoice> Choices { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static PortfolioCard Of(PortfolioReply reply, PortfolioCardTexts texts, int limit)
    {
        var picture = reply.Picture;
        var words = new PlaceWords(texts);
        var name = Math.Min(limit, LongestName);

        // With very many long names each has to be very short.
        var organisation = Math.Min(limit / 2, LongestName);
        var figure = PlaceFigure.Of(reply.Address, picture.Placed, texts, limit);
        var lead = LeadOf(picture, texts);
        return new PortfolioCard
        {
            Speak = Shortened.To($"{texts["Heading"]}. {lead} {figure.AltText}", Math.Min(1_000, limit * 15)),
            Summary = texts["Heading"],
            Lead = lead,
            Figure = figure,
            Legend = [.. picture.Placed.Select(placed => LegendLine.Of(placed, words, name, organisation, limit * 3 / 2))],
            RestTitle = texts.Format("RestTitle", picture.NotPlaced.Count),
            Rest = [.. picture.NotPlaced.GroupBy(one => words.Reason(one)).OrderBy(group => group.First().Reason).ThenByDescending(group => group.Count())
                .Select(group => new RestGroup(group.Key, [.. group.Select(one => new RestLine($"{Shortened.To(one.Project.Name, name)} ({Shortened.To(one.Project.Organisation, name)})"))]))],
            First = picture.Placed is [var first, ..] ? first.Project.Id : null,
            Choices = [.. picture.Placed.Select(placed => new ProjectChoice($"{placed.Number} · {Shortened.To(placed.Project.Organisation, organisation)}", placed.Project.Id))],
        };
    }

    private static string LeadOf(PortfolioPicture picture, PortfolioCardTexts texts)
    {
        var (studied, estimated) = (picture.Placed.Count(one => one.Basis == PlacementBasis.Studied), picture.Placed.Count(one => one.Basis == PlacementBasis.Estimated));
        if (picture.Placed.Count == 0)
        {
            return texts["LeadNone"];
        }

        var total = picture.Placed.Count + picture.NotPlaced.Count;
        return string.Join(' ', new[]
        {
            texts.Format("Lead", picture.Placed.Count, total),
            studied > 0 ? texts.Format(studied == 1 ? "LeadStudiedOne" : "LeadStudiedMany", studied, When(picture, texts)) : null,
            estimated > 0 ? texts.Count("LeadEstimated", estimated) : null,
        }.OfType<string>());
    }

    /// <summary>" i april 2022" where all were studied at the same time; else nothing.</summary>
    private static string When(PortfolioPicture picture, PortfolioCardTexts texts)
        => picture.Placed.Where(one => one.Basis == PlacementBasis.Studied).Select(one => one.AsOf).Distinct().ToList() is [{ } month]
            ? texts.Format("When", texts.Common.Month(month)) : "";
}

/// <summary>A project in the key to the numbers, with its figures behind a button.</summary>
internal sealed record LegendLine(string Line, string Figures)
{
    /// <summary>A project as the key shows it.</summary>
    /// <param name="placed">The project.</param>
    /// <param name="words">How places are spoken of.</param>
    /// <param name="name">The most characters of the name.</param>
    /// <param name="organisation">The most characters of the organisation.</param>
    /// <param name="longest">The most characters of the figures.</param>
    public static LegendLine Of(PlacedProject placed, PlaceWords words, int name, int organisation, int longest) => new(
        $"{PlaceWords.Mark(placed)} {placed.Number} · {Shortened.To(placed.Project.Name, name)} ({Shortened.To(placed.Project.Organisation, organisation)})",
        Shortened.To($"{placed.Number} · {words.Figures(placed)}", longest));
}

/// <summary>Projects that have no place for the same reason.</summary>
internal sealed record RestGroup(string Reason, IReadOnlyList<RestLine> Projects);

/// <summary>A project that has no place.</summary>
internal sealed record RestLine(string Line);

/// <summary>A project to choose.</summary>
internal sealed record ProjectChoice(string Title, string Value);
