using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards of the portfolio and of the matrix.</summary>
internal static class PortfolioGallery
{
    private const string Address = "https://pilotbot.example.dk/pictures/portfolio.png?language=da&v=0123456789abcdef";

    public static PortfolioPicture Picture { get; } = PortfolioPicture.Of(SeedRecords.Projects, SeedData.Lessons);

    /// <summary>All 40 in it, as after some years of experience.</summary>
    public static PortfolioPicture Full { get; } = new(
        [.. SeedRecords.Projects.Select((project, index) => Picture.Find(project.Id) is { } placed ? placed with { Number = index + 1 }
            : new PlacedProject(index + 1, project, new PortfolioPoint((index % 3 * 0.5) - 0.5, (index * 7 % 5 * 0.5) - 1), [], PlacementBasis.Estimated, "2024-11", 3))],
        []);

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("portfolio.da", new PortfolioReply(Language.Danish, Picture, Address)),
        ("portfolio.en", new PortfolioReply(Language.English, Picture, Address)),
        ("portfolio.table.da", new PortfolioReply(Language.Danish, Picture, null)),
        ("portfolio.full.da", new PortfolioReply(Language.Danish, Full, Address)),
        ("portfolio.none.da", new PortfolioReply(Language.Danish, new PortfolioPicture([], [new UnplacedProject(SeedRecords.Project("SP-25"), NoPlaceReason.NoStage)]), null)),
        ("place.own.da", new ProjectPlaceReply(Language.Danish, Picture, ["SP-07"], true, Address)),
        ("place.table.en", new ProjectPlaceReply(Language.English, Picture, ["SP-08"], false, null)),
        ("place.several.da", new ProjectPlaceReply(Language.Danish, Picture, ["SP-30", "SP-21"], false, Address)),
        ("place.unplaced.da", new ProjectPlaceReply(Language.Danish, Picture, ["SP-25"], false, null)),
        ("gaps.da", new GapMatrixReply(Language.Danish, "n1", Matrix)),
        ("gaps.en", new GapMatrixReply(Language.English, "n1", Matrix)),
        ("gaps.quiet.da", new GapMatrixReply(Language.Danish, "n1", GapMatrix.Of(SeedData.Lessons, []))),
        ("gaps.channel.da", new GapMatrixReply(Language.Danish, "n1", GapMatrix.Of(SeedData.Lessons, [])) { OnlyLessons = true }),
        ("gaps.area.da", Area(Language.Danish, 8)),
        ("gaps.area.en", Area(Language.English, 0)),
        ("gaps.area.empty.da", new GapCategoryReply(Language.Danish, "n1", Category.Ethics, GapMatrix.Of([], []), [], 0, 0, [])),
    ];

    private static GapMatrix Matrix => GapMatrix.Of(
        SeedData.Lessons,
        [
            Asked(Category.Legal, PhaseGroup.Design, 7), Asked(Category.Data, PhaseGroup.Idea, 4), Asked(Category.Suppliers, PhaseGroup.None, 3),
            Asked(Category.Ethics, PhaseGroup.Scaling, 3), Asked(Category.Operations, PhaseGroup.Operation, 1), Asked(Category.Legal, PhaseGroup.GoLive, 2),
        ],
        [new ReportedDifficulty(Category.Legal, Phase.Design, 4), new ReportedDifficulty(Category.Competencies, null, 1)]);

    private static GapCategoryReply Area(Language language, int first)
    {
        var lessons = SeedData.Lessons.Where(lesson => lesson.Category == Category.Legal).OrderByDescending(GapMatrix.IsUnsolved).ThenBy(lesson => lesson.Id, StringComparer.Ordinal).ToList();
        return new GapCategoryReply(
            language, "n1", Category.Legal, Matrix, [.. lessons.Skip(first).Take(GapCategoryReply.PageSize)], first, lessons.Count,
            [new RecurringGroup("h1", "Må vi optage borgernes opkald?", 4, 3, Category.Legal, [Sector.Municipality], ["h1"], GivenHandOffs.Start, true, null)]);
    }

    private static UnansweredQuestion Asked(Category category, PhaseGroup phase, int people)
        => new(category, phase, [.. Enumerable.Range(0, people).Select(number => $"p{number}")]);
}
