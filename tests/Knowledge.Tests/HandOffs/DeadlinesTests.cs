using System.Globalization;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

public class DeadlinesTests
{
    private static readonly WorkingDays Days = new(new WorkingDayOptions());
    private static readonly Deadlines Deadlines = new(Days, new DeadlineOptions());

    [Theory]
    [InlineData("an ordinary week", "2026-11-09 10:00", 2, "2026-11-11 16:00", "2026-11-12 09:00", "2026-11-16 09:00", "2026-11-18 09:00")]
    [InlineData("at night", "2026-11-09 23:59", 2, "2026-11-11 16:00", "2026-11-12 09:00", "2026-11-16 09:00", "2026-11-18 09:00")]
    [InlineData("on a Saturday", "2026-11-07 10:00", 2, "2026-11-10 16:00", "2026-11-11 09:00", "2026-11-13 09:00", "2026-11-17 09:00")]
    [InlineData("before Easter", "2026-03-31 10:00", 2, "2026-04-07 16:00", "2026-04-08 09:00", "2026-04-10 09:00", "2026-04-14 09:00")]
    [InlineData("before Christmas", "2026-12-22 10:00", 2, "2026-12-28 16:00", "2026-12-29 09:00", "2027-01-04 09:00", "2027-01-06 09:00")]
    [InlineData("over the change of year", "2026-12-30 10:00", 1, "2027-01-04 16:00", "2027-01-05 09:00", "2027-01-07 09:00", "2027-01-11 09:00")]
    [InlineData("Great Prayer Day as a holiday", "2023-05-03 10:00", 2, "2023-05-08 16:00", "2023-05-09 09:00", "2023-05-11 09:00", "2023-05-15 09:00")]
    [InlineData("Great Prayer Day as a working day", "2024-04-24 10:00", 2, "2024-04-26 16:00", "2024-04-29 09:00", "2024-05-01 09:00", "2024-05-03 09:00")]
    [InlineData("into summer time", "2026-03-26 10:00", 1, "2026-03-27 16:00", "2026-03-30 09:00", "2026-04-01 09:00", "2026-04-08 09:00")]
    [InlineData("out of summer time", "2026-10-22 10:00", 1, "2026-10-23 16:00", "2026-10-26 09:00", "2026-10-28 09:00", "2026-10-30 09:00")]
    [InlineData("without a promise", "2026-11-09 10:00", null, "2026-11-16 16:00", "2026-11-17 09:00", "2026-11-19 09:00", "2026-11-23 09:00")]
    public void Silence_is_counted_in_working_days_and_by_Danish_clocks(
        string when, string sent, int? answerWithin, string due, string reminder, string deputy, string fallback)
    {
        var moments = Deadlines.OfSilence(Moment(sent), answerWithin);

        Assert.Equal((when, Moment(due)), (when, moments.Due));
        Assert.Equal((when, Moment(reminder)), (when, moments.Reminder));
        Assert.Equal((when, Moment(deputy)), (when, moments.Deputy));
        Assert.Equal((when, Moment(fallback)), (when, moments.Fallback));
    }

    [Fact]
    public void The_clocks_were_moved_between_the_promise_and_the_reminder()
    {
        var spring = Deadlines.OfSilence(Moment("2026-03-26 10:00"), 1);
        var autumn = Deadlines.OfSilence(Moment("2026-10-22 10:00"), 1);

        Assert.Equal(TimeSpan.FromHours(64), spring.Reminder - spring.Due);
        Assert.Equal(TimeSpan.FromHours(66), autumn.Reminder - autumn.Due);
    }

    [Fact]
    public void Whenever_it_is_sent_the_moments_follow_each_other_on_working_days_at_their_hour()
        => Properties.Hold(
            from minutes in Gen.Choose(0, 30 * 365 * 24 * 60)
            from within in Gen.Choose(1, 20)
            select (Sent: new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes), within),
            given =>
            {
                var moments = Deadlines.OfSilence(given.Sent, given.within);
                DateTimeOffset[] order = [given.Sent, moments.Due, moments.Reminder, moments.Deputy, moments.Fallback];
                Assert.Equal(order.Order(), order);
                Assert.Equal(5, order.Distinct().Count());
                Assert.All(order.Skip(1), moment => Assert.True(Days.Contains(DanishTime.DayOf(moment))));
                Assert.Equal([16, 9, 9, 9], order.Skip(1).Select(moment => TimeZoneInfo.ConvertTime(moment, DanishTime.Zone).Hour));
            });

    [Fact]
    public void Who_is_reminded_late_has_as_much_time_after_it_as_others()
    {
        var turn = Deadlines.ForContact(Moment("2026-11-09 10:00"), 2);
        var late = Deadlines.AfterReminder(turn, Moment("2026-12-01 10:00"));

        Assert.False(turn.IsOver(Moment("2026-12-01 10:00")));
        Assert.False(late.IsOver(Moment("2026-12-03 08:59")));
        Assert.True(late.IsOver(Moment("2026-12-03 09:00")));
    }

    private static DateTimeOffset Moment(string written)
    {
        var shown = DateTime.Parse(written, CultureInfo.InvariantCulture);
        return DanishTime.MomentOf(DateOnly.FromDateTime(shown), TimeOnly.FromDateTime(shown));
    }
}
