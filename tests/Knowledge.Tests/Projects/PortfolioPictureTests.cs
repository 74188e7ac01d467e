using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Projects;

public class PortfolioPictureTests
{
    private static readonly Project InTest = new() { Id = "SP-91", Name = "Prøve", Organisation = "Greve Kommune", Sector = Sector.Municipality, Stage = ProjectStage.Test, AsOf = "2024-11" };

    [Fact]
    public void A_project_that_was_studied_stands_where_it_was_placed_whatever_its_lessons_say()
    {
        var studied = InTest with { Portfolio = new PortfolioPlace { Operation = 0.2, Technical = -0.25, Tail = [new(-0.6, 0.5)], AsOf = "2022-04" } };

        var placed = Assert.Single(Picture([studied], Lessons(5, ExperienceType.Technical)).Placed);

        Assert.Equal((new PortfolioPoint(0.2, -0.25), PlacementBasis.Studied, "2022-04", 0), (placed.At, placed.Basis, placed.AsOf, placed.Lessons));
        Assert.Equal([new PortfolioPoint(-0.6, 0.5)], placed.Tail);
    }

    [Fact]
    public void Three_lessons_of_its_own_are_enough_for_an_estimate_and_two_are_not()
    {
        var placed = Assert.Single(Picture([InTest], [.. Lessons(2, ExperienceType.Organisational), .. Lessons(1, ExperienceType.Both)]).Placed);
        var unplaced = Assert.Single(Picture([InTest], Lessons(2, ExperienceType.Organisational)).NotPlaced);

        Assert.Equal((PlacementBasis.Estimated, 3, "2024-11"), (placed.Basis, placed.Lessons, placed.AsOf));
        Assert.Equal((0, -0.67), (placed.At.Operation, Math.Round(placed.At.Technical, 2)));
        Assert.Equal(NoPlaceReason.FewLessons, unplaced.Reason);
    }

    [Theory]
    [InlineData(Evidence.Plan)]
    [InlineData(Evidence.Expectation)]
    [InlineData(Evidence.Risk)]
    [InlineData(Evidence.Recommendation)]
    [InlineData(Evidence.Research)]
    public void What_a_project_planned_or_read_is_no_experience_that_places_it(Evidence evidence)
        => Assert.Empty(Picture([InTest], Lessons(9, ExperienceType.Technical).Select(lesson => lesson with { Evidence = evidence })).Placed);

    [Theory]
    [InlineData(ProjectStage.NotInOperation)]
    [InlineData(ProjectStage.ContinuedElsewhere)]
    [InlineData(ProjectStage.Unknown)]
    public void A_stage_that_does_not_say_how_far_it_came_gives_no_place(ProjectStage stage)
        => Assert.Equal(NoPlaceReason.NoStage, Assert.Single(Picture([InTest with { Stage = stage }], Lessons(9, ExperienceType.Technical)).NotPlaced).Reason);

    [Fact]
    public void Of_the_registry_six_are_studied_four_are_estimated_and_nobody_is_invented()
    {
        var picture = Picture(ProjectReader.Load(SeedFiles.PathOf("projects.json")).Records, SeedData.Lessons);

        Assert.Equal(["SP-01", "SP-04", "SP-05", "SP-07", "SP-08", "SP-34"], Ids(PlacementBasis.Studied));
        Assert.Equal(["SP-15", "SP-19", "SP-30", "SP-33"], Ids(PlacementBasis.Estimated));
        Assert.Equal(Enumerable.Range(1, 10), picture.Placed.Select(placed => placed.Number));
        Assert.Equal(30, picture.NotPlaced.Count);
        Assert.Equal("SP-07", picture.Find("sp-07")?.Project.Id);

        IEnumerable<string> Ids(PlacementBasis basis) => picture.Placed.Where(placed => placed.Basis == basis).Select(placed => placed.Project.Id);
    }

    [Fact]
    public void Every_project_is_placed_or_not_and_none_outside_of_the_picture()
    {
        var stages = Gen.Elements(Enum.GetValues<ProjectStage>());
        var types = Gen.Elements(Enum.GetValues<ExperienceType>());
        var both = from some in stages.ListOf() from others in types.ListOf() select (Stages: some, Types: others);
        Properties.Hold(both, drawn =>
        {
            var projects = drawn.Stages.Select((stage, number) => InTest with { Id = $"SP-{number}", Stage = stage }).ToList();
            var lessons = drawn.Types.Select((type, number) => Lesson(type) with { ProjectId = $"SP-{number % 4}" }).ToList();

            var picture = Picture(projects, lessons);

            Assert.Equal(projects.Count, picture.Placed.Count + picture.NotPlaced.Count);
            Assert.All(picture.Placed, placed => Assert.True(placed.At is { Operation: >= -1 and <= 1, Technical: >= -1 and <= 1 } && placed.Lessons >= PortfolioPicture.LeastLessons));
            Assert.Equal(picture, Picture(projects, Enumerable.Reverse(lessons)));
        });
    }

    private static PortfolioPicture Picture(IEnumerable<Project> projects, IEnumerable<Lesson> lessons) => PortfolioPicture.Of(projects, lessons);

    private static IEnumerable<Lesson> Lessons(int count, ExperienceType type) => Enumerable.Repeat(Lesson(type), count);

    private static Lesson Lesson(ExperienceType type) => LessonBuilder.ALesson().With(lesson => lesson with { ProjectId = "SP-91", ExperienceType = type }).Build();
}
