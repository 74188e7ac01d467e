using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

public sealed class DigestCalendarTests
{
    private static readonly DigestCalendar Calendar = DigestBench.Calendar;

    private static readonly DigestSubscription Monday = new()
    {
        Id = "c-1", To = Recipient.Channel("19:kanal"), Since = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };

    [Theory]
    [InlineData("2026-W48", "2026-11-23T07:30Z")] // Winter time.
    [InlineData("2026-W43", "2026-10-19T06:30Z")] // The last Monday in summer time.
    [InlineData("2026-W44", "2026-10-26T07:30Z")]
    [InlineData("2026-W13", "2026-03-23T07:30Z")]
    [InlineData("2026-W15", "2026-04-07T06:30Z")] // Easter Monday: the day after.
    [InlineData("2026-W22", "2026-05-26T06:30Z")] // Whit Monday.
    [InlineData("2026-W53", "2026-12-28T07:30Z")]
    public void A_posting_is_planned_at_the_same_time_of_Danish_clocks_all_year(string week, string moment)
        => Assert.Equal(Moment(moment), Calendar.Planned(Monday, DigestWeek.Parse(week)!.Value));

    [Fact]
    public void A_day_off_moves_the_posting_to_the_next_working_day_and_not_the_week_it_belongs_to()
    {
        var thursday = Monday with { Day = DayOfWeek.Thursday };

        // 24 December 2026 is a Thursday, and so is New Year's Eve; the next working day is a Monday.
        Assert.Equal(new DueWeek(new DigestWeek(2026, 52), Moment("2026-12-28T07:30Z")), Calendar.Due(thursday, Moment("2026-12-28T07:30Z")));
        Assert.Equal(new DueWeek(new DigestWeek(2026, 53), Moment("2027-01-04T07:30Z")), Calendar.Due(thursday, Moment("2027-01-05T00:00Z")));
        Assert.Equal(new DueWeek(new DigestWeek(2027, 1), Moment("2027-01-07T07:30Z")), Calendar.Due(thursday, Moment("2027-01-07T07:30Z")));
    }

    [Fact]
    public void Only_the_latest_week_is_due_and_only_from_its_moment_on()
    {
        Assert.Equal(new DigestWeek(2026, 48), Calendar.Due(Monday, Moment("2026-11-30T07:29:59Z"))!.Week);
        Assert.Equal(new DigestWeek(2026, 49), Calendar.Due(Monday, Moment("2026-11-30T07:30Z"))!.Week);
    }

    [Fact]
    public void What_was_planned_before_somebody_began_is_not_due()
    {
        var begun = Monday with { Since = Moment("2026-11-30T07:30Z") };

        Assert.Null(Calendar.Due(begun, Moment("2026-12-01T00:00Z")));
        Assert.Equal(new DigestWeek(2026, 50), Calendar.Due(begun, Moment("2026-12-07T07:30Z"))!.Week);
        Assert.Equal(Moment("2026-12-07T07:30Z"), Calendar.Next(begun, Moment("2026-11-30T00:00Z")).Planned);
    }

    [Theory]
    [InlineData("2026-11-30T09:30Z", "2026-11-30T09:30Z")] // Two hours late is on time.
    [InlineData("2026-11-30T16:59Z", "2026-11-30T16:59Z")]
    [InlineData("2026-11-30T17:00Z", "2026-12-01T06:00Z")]
    [InlineData("2026-12-01T05:59Z", "2026-12-01T06:00Z")]
    [InlineData("2026-12-05T10:00Z", "2026-12-07T06:00Z")] // A Saturday.
    [InlineData("2026-12-24T10:00Z", "2026-12-28T06:00Z")]
    public void What_is_late_waits_until_people_are_at_work(string now, string goes)
        => Assert.Equal(Moment(goes), Calendar.GoesAt(Moment("2026-11-30T07:30Z"), Moment(now)));

    [Fact]
    public void In_any_year_each_week_has_one_moment_on_a_working_day_after_that_of_the_week_before_and_is_due_from_then_on()
    {
        var days = new WorkingDays(new WorkingDayOptions());
        var plans = from day in Gen.Choose(1, 5) from minute in Gen.Choose(0, (24 * 60) - 1) from start in Gen.Choose(0, 20_000)
                    select (Subscription: Monday with { Day = (DayOfWeek)day, Time = TimeOnly.MinValue.AddMinutes(minute), Since = DateTimeOffset.MinValue },
                        Week: DigestWeek.Of(new DateOnly(2000, 1, 3).AddDays(start)));
        Prop.ForAll(Arb.From(plans), plan =>
        {
            var (subscription, week) = plan;
            var (planned, next) = (Calendar.Planned(subscription, week), Calendar.Planned(subscription, DigestWeek.Of(week.NextMonday)));
            var day = DanishTime.DayOf(planned);

            Assert.True(planned < next || !days.Contains(week.Day(subscription.Day)));
            Assert.True(days.Contains(day) && day >= week.Day(subscription.Day));
            Assert.All(Enumerable.Range(0, day.DayNumber - week.Day(subscription.Day).DayNumber), n => Assert.False(days.Contains(week.Day(subscription.Day).AddDays(n))));
            if (planned < next)
            {
                Assert.Equal(new DueWeek(week, planned), Calendar.Due(subscription, planned));
                Assert.Equal(new DueWeek(week, planned), Calendar.Due(subscription, next.AddTicks(-1)));
                Assert.Equal(new DueWeek(week, planned), Calendar.Next(subscription, planned.AddTicks(-1)));
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(20261130, 1201901).WithMaxTest(2_000));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
