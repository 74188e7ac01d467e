using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.CheckIns.CheckInDriver;

namespace TeamsPilotBot.Knowledge.Tests.CheckIns;

public sealed class CheckInTotalsTests
{
    private static readonly CheckInAnswer Data = new() { Areas = [Category.Data] };

    private readonly CheckInDriver driver = new(
        [.. Enumerable.Range(1, 5).Select(n => Project(n, wave: 1)), .. Enumerable.Range(6, 3).Select(n => Project(n, wave: 2)), Project(9), Project(10), Project(11), Project(12)]);

    [Fact]
    public async Task Projects_are_counted_by_area_and_wave_beside_the_quarter_before()
    {
        await SayAsync(Data, 1, 2, 3);
        driver.MoveTo(new DateTimeOffset(2027, 2, 10, 9, 0, 0, TimeSpan.Zero));
        await SayAsync(Data, 1, 2, 3, 4, 6, 7, 9, 10, 11);

        var totals = await driver.TotalsAsync();

        Assert.Equal(new DifficultyCell(Category.Data, 1, 4, 3), totals.Cell(Category.Data, 1));
        Assert.Equal(new DifficultyCell(Category.Data, 2, null, null), totals.Cell(Category.Data, 2));
        Assert.Equal(new DifficultyCell(Category.Data, null, 3, null), totals.Cell(Category.Data, null));
        Assert.Equal(9, totals.Projects);
    }

    [Fact]
    public async Task A_project_with_two_leaders_counts_once()
    {
        await SayAsync(Data, 1, 2);
        await driver.AnswerAsync("another", 1, Data);

        Assert.Null((await driver.TotalsAsync()).Cell(Category.Data, 1).Now);
        await SayAsync(Data, 3);
        Assert.Equal(3, (await driver.TotalsAsync()).Cell(Category.Data, 1).Now);
    }

    [Fact]
    public async Task The_share_of_those_asked_who_answered_is_told_unless_they_are_too_few()
    {
        foreach (var n in Enumerable.Range(1, 5))
        {
            await driver.NameAsync($"p{n}", n);
        }

        await driver.SweepAsync();
        await SayAsync(Data, 1, 2, 6);
        var few = await driver.TotalsAsync();
        Assert.Equal((5, null), (few.Asked, few.Answered));

        await SayAsync(Data, 3);

        var totals = await driver.TotalsAsync();
        Assert.Equal((5, 3, 4), (totals.Asked, totals.Answered, totals.Projects));
    }

    [Fact]
    public async Task Words_are_read_only_where_their_writer_lets_them_be()
    {
        await driver.AnswerAsync("anne", 1, new CheckInAnswer { Hard = "Hemmeligt", Learned = "Også hemmeligt" });
        await driver.AnswerAsync("bo", 2, new CheckInAnswer { Hard = "Data mangler", MayBeRead = true });
        await driver.AnswerAsync("eva", 3, new CheckInAnswer { Areas = [Category.Data], MayBeRead = true });

        Assert.Equal([new ConsentedWords("SP-02", "Data mangler", null, null)], ConsentedWords.In(await driver.Register.OfQuarterAsync(driver.Quarter, false, default)));
    }

    [Fact]
    public async Task What_an_erased_person_said_is_gone_and_the_numbers_stay()
    {
        await SayAsync(new CheckInAnswer { Areas = [Category.Data, Category.Legal], Hard = "Kvaxsætning" }, 1, 2, 3, 4);
        var before = await driver.TotalsAsync();

        await EraseAsync("p1");

        Assert.Equal(before, await driver.TotalsAsync());
        Assert.Null(await driver.FindAsync("p1", 1));
        var left = await driver.Store.ReadAsync(LeftoverShelf.Container, new DocumentKey(driver.Quarter.Code(), driver.Quarter.Code()), default);
        Assert.DoesNotContain("Kvaxsætning", left!.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("SP-01", left.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"p1\"", left.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_erased_person_nothing_is_left_where_too_few_have_answered()
    {
        await SayAsync(Data, 1, 6, 7);

        await EraseAsync("p6");

        Assert.Equal(CheckInLeftovers.None, await driver.Shelf.OfAsync(driver.Quarter, default));
    }

    [Fact]
    public async Task What_another_leader_of_the_project_still_says_is_not_counted_twice()
    {
        await SayAsync(Data, 1, 2, 3);
        await driver.AnswerAsync("another", 1, Data with { Areas = [Category.Data, Category.Ethics] });
        var before = await driver.TotalsAsync();

        await EraseAsync("p1");
        Assert.Equal(before, await driver.TotalsAsync());
        Assert.Equal(0, (await driver.Shelf.OfAsync(driver.Quarter, default)).Count(Category.Data, 1));

        await EraseAsync("another");
        Assert.Equal(before, await driver.TotalsAsync());
    }

    [Fact]
    public async Task An_erasure_that_is_cut_short_and_repeated_counts_once()
    {
        await SayAsync(Data, 1, 2, 3);
        var before = await driver.TotalsAsync();
        var cut = driver.Store.Writes + 2;
        driver.Store.BeforeWrite = write => _ = write == cut ? throw new StoreUnavailableException(StoreProblem.DiskFull, "Full.", null) : 0;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => EraseAsync("p1"));
        driver.Store.BeforeWrite = null;

        await EraseAsync("p1");
        await EraseAsync("p1");

        Assert.Equal(before, await driver.TotalsAsync());
        Assert.Equal(1, (await driver.Shelf.OfAsync(driver.Quarter, default)).Count(Category.Data, 1));
    }

    [Fact]
    public async Task A_person_gets_to_see_their_own_answers()
    {
        await driver.AnswerAsync("anne", 1, new CheckInAnswer { Learned = "Spørg tidligt" });
        await driver.AnswerAsync("bo", 1, new CheckInAnswer { Learned = "Andet" });

        var records = await new PersonalCheckIns(driver.Store, driver.Register, driver.Shelf).OfAsync(new PersonIdentity { Key = "anne" }, default).ToListAsync();

        var own = Assert.Single(records);
        Assert.Contains("Spørg tidligt", own.Content.ToJsonString(LessonJson.Options), StringComparison.Ordinal);
        Assert.NotNull(own.KeptUntil);
    }

    [Fact]
    public async Task Difficulties_are_counted_by_category_and_phase_with_small_ones_put_together()
    {
        var driver = new CheckInDriver(
            [.. Enumerable.Range(1, 3).Select(n => Project(n, stage: ProjectStage.Test)), Project(4, stage: ProjectStage.Development), Project(5), Project(6, stage: ProjectStage.Operation)]);
        foreach (var n in Enumerable.Range(1, 6))
        {
            await driver.AnswerAsync($"p{n}", n, n == 6 ? new CheckInAnswer { Areas = [Category.Data, Category.Ethics] } : Data);
        }

        await driver.AnswerAsync("another", 1, Data);

        Assert.Equal(
            [new ReportedDifficulty(Category.Data, Phase.Test, 3), new ReportedDifficulty(Category.Data, null, 3)],
            ReportedDifficulties.Of([await driver.Records.OfAsync(driver.Quarter, default)], driver.Registry));
    }

    [Fact]
    public async Task What_an_erased_person_found_difficult_is_counted_without_its_phase()
    {
        var driver = new CheckInDriver([.. Enumerable.Range(1, 5).Select(n => Project(n, stage: n < 4 ? ProjectStage.Test : ProjectStage.Unknown))]);
        var left = CheckInLeftovers.None with { Areas = [new LeftArea(Category.Data, 1, 1), new LeftArea(Category.Data, null, 1)] };
        await driver.AnswerAsync("p4", 4, Data);

        var now = await driver.Records.OfAsync(driver.Quarter, default);
        Assert.Empty(ReportedDifficulties.Of([now], driver.Registry));
        Assert.Equal([new ReportedDifficulty(Category.Data, null, 3)], ReportedDifficulties.Of([now with { Leftovers = left }, now with { Leftovers = left }], driver.Registry));
    }

    [Theory]
    [InlineData(ProjectStage.Unknown, null)]
    [InlineData(ProjectStage.Development, Phase.Development)]
    [InlineData(ProjectStage.Test, Phase.Test)]
    [InlineData(ProjectStage.Monitoring, Phase.Monitoring)]
    [InlineData(ProjectStage.Operation, Phase.Operation)]
    [InlineData(ProjectStage.InOperation, Phase.Operation)]
    [InlineData(ProjectStage.NotInOperation, null)]
    [InlineData(ProjectStage.ContinuedElsewhere, Phase.Scaling)]
    public void A_project_has_the_phase_of_its_stage(ProjectStage stage, Phase? phase) => Assert.Equal(phase, ReportedDifficulties.PhaseOf(Project(1, stage: stage)));

    private async Task SayAsync(CheckInAnswer answer, params IEnumerable<int> projects)
    {
        foreach (var project in projects)
        {
            await driver.AnswerAsync($"p{project}", project, answer);
        }
    }

    private Task EraseAsync(string person)
        => new PersonalCheckIns(driver.Store, driver.Register, driver.Shelf).EraseAsync(new PersonIdentity { Key = person }, Pseudonym.New(), default);
}
