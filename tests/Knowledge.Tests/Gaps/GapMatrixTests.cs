using System.Text;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Gaps;

public class GapMatrixTests
{
    [Fact]
    public void Lessons_are_counted_by_area_and_phase_and_those_that_nobody_solved_apart()
    {
        var matrix = GapMatrix.Of(
            [Lesson(Category.Legal, Phase.Design, LessonStatus.Unsolved), Lesson(Category.Legal, Phase.Design, LessonStatus.Stopped), Lesson(Category.Legal, Phase.Design), Lesson(Category.Data, Phase.Any)],
            []);

        Assert.Equal(new GapCell(3, 2, 0, 0), matrix.Cell(Category.Legal, PhaseGroup.Design));
        Assert.Equal(new GapCell(1, 0, 0, 0), matrix.Cell(Category.Data, PhaseGroup.None));
        Assert.Equal(default, matrix.Cell(Category.Ethics, PhaseGroup.Test));
        Assert.Equal((4, 2), (matrix.Lessons, matrix.Unsolved));
    }

    [Theory]
    [InlineData(Phase.Operation)]
    [InlineData(Phase.Monitoring)]
    [InlineData(Phase.Retraining)]
    [InlineData(Phase.Decommissioning)]
    public void All_that_happens_while_it_runs_is_one_column(Phase phase) => Assert.Equal(PhaseGroup.Operation, PhaseGroups.Of(phase));

    [Fact]
    public void Somebody_who_asks_the_same_ten_times_waits_for_one_answer()
    {
        var matrix = GapMatrix.Of([], [.. Enumerable.Repeat(Asked("a"), 10), Asked("b", "a")]);

        Assert.Equal(2, matrix.Cell(Category.Legal, PhaseGroup.Design).Askers);
    }

    [Theory]
    [InlineData(0, "0", GapSize.Empty)]
    [InlineData(1, "1–2", GapSize.Some)]
    [InlineData(2, "1–2", GapSize.Some)]
    [InlineData(3, "3", GapSize.Large)]
    [InlineData(70, "70", GapSize.Large)]
    public void So_few_that_somebody_could_be_picked_out_are_not_told(int askers, string told, GapSize size)
    {
        var cell = GapMatrix.Of([], Enumerable.Range(0, askers).Select(number => Asked($"p{number}"))).Cell(Category.Legal, PhaseGroup.Design);

        Assert.Equal((told, size), (GapWords.Count(cell.Askers), cell.Size));
    }

    [Fact]
    public void The_largest_gap_is_where_most_ask_and_of_several_where_least_is_known()
    {
        var matrix = GapMatrix.Of(
            [Lesson(Category.Legal, Phase.Design)],
            [
                Asked("a", "b", "c"), Asked("a", "b", "c") with { Category = Category.Data }, Asked("a", "b", "c", "d") with { Phase = PhaseGroup.Test },
                Asked("a", "b") with { Category = Category.Ethics },
            ]);

        Assert.Equal(
            [(Category.Legal, PhaseGroup.Test), (Category.Data, PhaseGroup.Design), (Category.Legal, PhaseGroup.Design)],
            matrix.MostAsked(9).Select(gap => (gap.Category, gap.Phase)));
        Assert.Single(matrix.MostAsked(1));
    }

    [Fact]
    public void What_projects_report_as_difficult_is_added_up_by_its_group_of_phases()
    {
        var cell = GapMatrix.Of(
            [], [],
            [new(Category.Economy, Phase.Operation, 2), new(Category.Economy, Phase.Monitoring, 3), new(Category.Economy, null, 1)]).Cell(Category.Economy, PhaseGroup.Operation);

        Assert.Equal((5, GapSize.Some), (cell.Reported, cell.Size));
    }

    [Fact]
    public void Every_lesson_is_in_one_cell_whatever_their_order()
    {
        var lessons = from category in Gen.Elements(Enum.GetValues<Category>()) from phase in Gen.Elements(Enum.GetValues<Phase>()) select Lesson(category, phase);
        Properties.Hold(lessons.ListOf(), drawn =>
        {
            var (one, other) = (GapMatrix.Of(drawn, []), GapMatrix.Of(Enumerable.Reverse(drawn), []));
            Assert.Equal(drawn.Count, one.Lessons);
            Assert.Equal(GapCsv.Write(one, Language.Danish), GapCsv.Write(other, Language.Danish));
        });
    }

    [Fact]
    public void The_file_has_a_row_for_each_cell_and_tells_no_more_than_the_card()
    {
        var csv = Encoding.UTF8.GetString(GapCsv.Write(GapMatrix.Of([Lesson(Category.Legal, Phase.Design)], [Asked("a")]), Language.Danish));

        Assert.StartsWith("\uFEFFOmråde;Fase;Erfaringer;Heraf uløste;Har spurgt uden at få svar;Meldt som svært\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("\r\nJura;Design;1;0;1–2;0\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(1 + (GapMatrix.Categories.Count * PhaseGroups.All.Count), csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static UnansweredQuestion Asked(params string[] askers) => new(Category.Legal, PhaseGroup.Design, [.. askers]);

    private static Lesson Lesson(Category category, Phase phase, LessonStatus status = LessonStatus.Solved)
        => LessonBuilder.ALesson().In(category).WithStatus(status).With(lesson => lesson with { Phase = phase }).Build();
}
