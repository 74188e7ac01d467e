using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.CheckIns;

public sealed class CheckInRulesTests
{
    private static readonly CheckInAnswer Hard = new() { Areas = [Category.Data, Category.Legal], Hard = "Data er spredt.", Learned = "Spørg tidligt." };

    private readonly CheckInDriver driver = new();

    [Theory]
    [InlineData("2026-01-01", "2026-1")]
    [InlineData("2026-03-31", "2026-1")]
    [InlineData("2026-11-30", "2026-4")]
    [InlineData("2027-02-14", "2027-1")]
    public void A_day_has_its_quarter(string day, string code)
    {
        var quarter = Quarter.Of(DateOnly.Parse(day, null));

        Assert.Equal(code, quarter.Code());
        Assert.Equal(quarter, Quarter.Parse(code));
        Assert.InRange(DateOnly.Parse(day, null), quarter.FirstDay, quarter.LastDay);
        Assert.Equal(quarter.FirstDay.AddDays(-1), quarter.Previous.LastDay);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-5")]
    [InlineData("2026-0")]
    [InlineData("1999-1")]
    [InlineData("-026-1")]
    [InlineData("2026-10")]
    public void What_is_no_quarter_is_none(string? code) => Assert.Null(Quarter.Parse(code));

    [Fact]
    public async Task An_answer_is_kept_with_personal_data_masked_and_without_blanks()
    {
        await driver.AnswerAsync("anne", 1, new CheckInAnswer { Areas = [Category.Economy, Category.Legal, Category.Legal], Hard = "  ", Learned = "Ring til Mette på 23 45 67 89" });

        var kept = (await driver.FindAsync("anne", 1))!.Answer!;
        Assert.Equal([Category.Legal], kept.Areas);
        Assert.Null(kept.Hard);
        Assert.DoesNotContain("23 45 67 89", kept.Learned, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_answer_in_the_quarter_takes_the_place_of_the_first()
    {
        await driver.AnswerAsync("anne", 1, Hard, moveId: "a");

        var second = Assert.IsType<CheckInAccepted>(await driver.AnswerAsync("anne", 1, CheckInAnswer.Empty, basedOn: 1, moveId: "b"));

        Assert.Equal((2, CheckInAnswer.Empty), (second.CheckIn.Number, second.CheckIn.Answer));
        Assert.Single(await driver.Register.OfQuarterAsync(driver.Quarter, onlyOpen: false, default));
    }

    [Fact]
    public async Task The_same_click_delivered_again_changes_nothing()
    {
        await driver.AnswerAsync("anne", 1, Hard, moveId: "a");
        var writes = driver.Store.Writes;

        Assert.True(Assert.IsType<CheckInAccepted>(await driver.AnswerAsync("anne", 1, Hard, moveId: "a")).Repeated);
        Assert.Equal(writes, driver.Store.Writes);
    }

    [Fact]
    public async Task Of_two_devices_at_once_one_wins_and_the_other_is_told()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => driver.AnswerAsync("anne", 1, Hard with { Hard = $"Svar {n}" }, moveId: $"m{n}"))));

        var won = Assert.Single(results.OfType<CheckInAccepted>());
        Assert.Equal(won.CheckIn.Answer, (await driver.FindAsync("anne", 1))!.Answer);
        Assert.All(results.OfType<CheckInRefused>(), lost => Assert.Equal(CheckInRefusal.ChangedMeanwhile, lost.Reason));
    }

    [Fact]
    public async Task The_same_words_from_another_device_are_no_conflict()
    {
        await driver.AnswerAsync("anne", 1, Hard, moveId: "a");

        Assert.True(Assert.IsType<CheckInAccepted>(await driver.AnswerAsync("anne", 1, Hard, moveId: "b")).Repeated);
    }

    [Fact]
    public async Task An_answer_can_be_given_until_the_next_quarter_begins()
    {
        var key = CheckInDriver.Key("anne", 1, driver.Quarter);
        driver.MoveTo(new DateTimeOffset(2026, 12, 31, 22, 59, 0, TimeSpan.Zero));
        Assert.IsType<CheckInAccepted>(Answer());

        driver.MoveTo(new DateTimeOffset(2026, 12, 31, 23, 0, 0, TimeSpan.Zero));
        Assert.Equal(CheckInRefusal.OtherQuarter, Assert.IsType<CheckInRefused>(Answer()).Reason);

        CheckInResult Answer() => CheckInRules.Answer(null, key, Language.Danish, Hard, 0, "m", driver.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_and_changes_nothing()
    {
        var refused = Assert.IsType<CheckInRefused>(await driver.AnswerAsync("anne", 1, Hard with { Help = new string('x', CheckInAnswer.LongestText + 1) }));

        Assert.Equal(CheckInRefusal.TextTooLong, refused.Reason);
        Assert.Null(await driver.FindAsync("anne", 1));
    }

    [Fact]
    public async Task What_was_passed_over_can_still_be_answered_and_what_is_answered_not_passed_over()
    {
        var key = CheckInDriver.Key("anne", 1, driver.Quarter);
        Task<CheckInResult> SkipAsync() => driver.Register.MoveAsync(key, before => CheckInRules.Skip(before, key, Language.Danish, "s", driver.Time.GetUtcNow()), default);
        Assert.False(Assert.IsType<CheckInAccepted>(await SkipAsync()).CheckIn.IsOpen);

        await driver.AnswerAsync("anne", 1, Hard);

        Assert.Equal(CheckInRefusal.AlreadyAnswered, Assert.IsType<CheckInRefused>(await SkipAsync()).Reason);
        Assert.Equal(Hard, (await driver.FindAsync("anne", 1))!.Answer);
    }

    [Fact]
    public void The_areas_are_the_seven_of_the_temperature_measurement() => Assert.Equal(
        [Category.Data, Category.Legal, Category.Infrastructure, Category.Competencies, Category.Ethics, Category.Organisation, Category.Suppliers], DifficultyAreas.All);
}
