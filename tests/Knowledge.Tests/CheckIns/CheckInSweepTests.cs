using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.CheckIns;

public sealed class CheckInSweepTests
{
    private static readonly DateTimeOffset LastWeekOfFebruary = new(2027, 2, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly CheckInDriver driver = new();

    [Fact]
    public async Task Whoever_leads_projects_is_asked_once_for_each_in_the_second_week_of_the_month_in_the_middle()
    {
        await driver.NameAsync("anne", 1, 2);
        driver.MoveTo(new DateTimeOffset(2026, 11, 6, 9, 0, 0, TimeSpan.Zero));
        await driver.SweepAsync();
        Assert.Empty(await driver.WaitingAsync());

        driver.MoveTo(new DateTimeOffset(2026, 11, 9, 9, 0, 0, TimeSpan.Zero));
        await driver.SweepAsync();
        await driver.SweepAsync();

        Assert.Equal([("anne", DeliveryKind.Card), ("anne", DeliveryKind.Card)], await driver.WaitingAsync());
        Assert.NotNull(await driver.FindAsync("anne", 1));
        Assert.NotNull(await driver.FindAsync("anne", 2));
    }

    [Fact]
    public async Task A_bot_that_was_down_in_the_second_week_asks_in_the_third_and_not_later()
    {
        await driver.NameAsync("anne", 1);
        driver.MoveTo(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        await driver.SweepAsync();
        Assert.Single(await driver.WaitingAsync());

        await driver.NameAsync("bo", 2);
        driver.MoveTo(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await driver.SweepAsync();
        Assert.Null(await driver.FindAsync("bo", 2));
    }

    [Fact]
    public async Task Several_instances_ask_once()
    {
        await driver.NameAsync("anne", 1);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(driver.SweepAsync)));

        Assert.Equal([("anne", DeliveryKind.Card)], await driver.WaitingAsync());
    }

    [Fact]
    public async Task Who_cannot_be_reached_or_does_not_want_to_is_left_in_peace()
    {
        await driver.NameAsync("anne", 1);
        await driver.NameAsync("bo", 1);
        driver.Gone.Add("anne");
        await driver.WantAsync("bo", false);

        await driver.SweepAsync();

        Assert.Empty(await driver.WaitingAsync());
    }

    [Fact]
    public async Task Ended_projects_are_asked_about_only_where_none_goes_on()
    {
        var driver = new CheckInDriver(CheckInDriver.Project(1, status: "ended"), CheckInDriver.Project(2, status: null), CheckInDriver.Project(3, status: "ended"));
        await driver.NameAsync("anne", 1, 2);
        await driver.NameAsync("bo", 3, 99);

        await driver.SweepAsync();

        Assert.Null(await driver.FindAsync("anne", 1));
        Assert.NotNull(await driver.FindAsync("anne", 2));
        Assert.NotNull(await driver.FindAsync("bo", 3));
    }

    [Fact]
    public async Task Who_has_answered_by_themselves_before_is_not_asked()
    {
        await driver.NameAsync("anne", 1);
        driver.MoveTo(new DateTimeOffset(2026, 11, 1, 20, 0, 0, TimeSpan.Zero) + TimeSpan.FromDays(7));
        await driver.AnswerAsync("anne", 1, CheckInAnswer.Empty);

        driver.MoveTo(new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.Zero));
        await driver.SweepAsync();

        Assert.Empty(await driver.WaitingAsync());
    }

    [Fact]
    public async Task Who_does_not_answer_is_reminded_once_after_five_working_days_and_then_left_alone()
    {
        await driver.NameAsync("anne", 1);
        await driver.SweepAsync();

        driver.MoveTo(new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.Zero));
        await driver.SweepAsync();
        Assert.Single(await driver.WaitingAsync());

        driver.MoveTo(new DateTimeOffset(2026, 11, 18, 9, 0, 0, TimeSpan.Zero));
        for (var day = 0; day < 40; day++)
        {
            await driver.SweepAsync();
            driver.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([("anne", DeliveryKind.Card), ("anne", DeliveryKind.Repost)], await driver.WaitingAsync());
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("skipped")]
    [InlineData("stopped")]
    [InlineData("gone")]
    [InlineData("left the project")]
    public async Task Nobody_is_reminded_who_has_done_something_or_is_gone(string what)
    {
        await driver.NameAsync("anne", 1);
        await driver.SweepAsync();
        var key = CheckInDriver.Key("anne", 1, driver.Quarter);
        await (what switch
        {
            "answered" => driver.AnswerAsync("anne", 1, CheckInAnswer.Empty),
            "skipped" => driver.Register.MoveAsync(key, before => CheckInRules.Skip(before, key, Language.Danish, "s", driver.Time.GetUtcNow()), default),
            "stopped" => driver.WantAsync("anne", false),
            "left the project" => driver.NameAsync("anne", 2),
            _ => Task.FromResult(driver.Gone.Add("anne")),
        });

        driver.MoveTo(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        await driver.SweepAsync();

        Assert.DoesNotContain(("anne", DeliveryKind.Repost), await driver.WaitingAsync());
    }

    [Fact]
    public async Task One_who_cannot_be_written_does_not_keep_it_from_the_others()
    {
        await driver.NameAsync("anne", 1);
        await driver.NameAsync("bo", 2);
        var failing = driver.Store.Writes + 1;
        driver.Store.BeforeWrite = write => _ = write == failing ? throw new InvalidOperationException("Broken.") : 0;

        await driver.SweepAsync();
        driver.Store.BeforeWrite = null;
        Assert.Single(await driver.WaitingAsync());

        await driver.SweepAsync();
        Assert.Equal(2, (await driver.WaitingAsync()).Count);
    }

    [Fact]
    public async Task In_the_last_week_of_February_those_with_something_to_report_are_reminded_of_the_annual_report_once()
    {
        await driver.Library.SaveAsync(ALesson("erf-1").AsOf("2026-05").Build(), null, default);
        await driver.NameAsync("anne", 1);
        await driver.NameAsync("bo", 1);
        await driver.WantAsync("bo", false);
        driver.MoveTo(new DateTimeOffset(2027, 2, 19, 9, 0, 0, TimeSpan.Zero));
        await driver.SweepAsync();
        Assert.Empty(await driver.WaitingAsync(new AnnualReminderOutbox()));

        driver.MoveTo(LastWeekOfFebruary);
        await driver.SweepAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(driver.SweepAsync)));
        driver.Time.Advance(TimeSpan.FromDays(1));
        await driver.SweepAsync();

        Assert.Equal([("anne", DeliveryKind.Note)], await driver.WaitingAsync(new AnnualReminderOutbox()));
    }

    [Fact]
    public async Task Who_has_nothing_to_report_or_no_organisation_is_not_reminded_of_the_annual_report()
    {
        await driver.Library.SaveAsync(ALesson("erf-1").AsOf("2024-05").Build(), null, default);
        await driver.NameAsync("anne", 1);
        await driver.NameAsync("bo", 1);
        await driver.People.ChangeAsync("bo", bo => bo! with { Organisation = null }, default);

        driver.MoveTo(LastWeekOfFebruary);
        await driver.SweepAsync();

        Assert.Empty(await driver.WaitingAsync(new AnnualReminderOutbox()));
    }
}
