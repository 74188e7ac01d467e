using System.Globalization;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Calendar;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Calendar;

public class WorkingDaysTests
{
    private static readonly WorkingDays Days = new(new WorkingDayOptions());

    [Theory]
    [InlineData("2026-11-25", 1, "2026-11-26")]
    [InlineData("2026-11-25", 3, "2026-11-30")]
    [InlineData("2026-11-28", 1, "2026-11-30")]
    [InlineData("2026-04-01", 1, "2026-04-07")]
    [InlineData("2026-05-13", 1, "2026-05-15")]
    [InlineData("2026-05-22", 1, "2026-05-26")]
    [InlineData("2026-06-04", 1, "2026-06-08")]
    [InlineData("2026-12-23", 1, "2026-12-28")]
    [InlineData("2026-12-30", 1, "2027-01-04")]
    [InlineData("2023-05-04", 1, "2023-05-08")]
    [InlineData("2024-04-25", 1, "2024-04-26")]
    public void Weekends_holidays_and_other_days_off_are_passed_over(string day, int count, string expected)
        => Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), Days.After(DateOnly.Parse(day, CultureInfo.InvariantCulture), count));

    [Fact]
    public void Which_other_days_are_off_can_be_set()
    {
        var strict = new WorkingDays(new WorkingDayOptions { OtherDaysOff = [] });

        Assert.True(strict.Contains(new DateOnly(2026, 12, 24)));
        Assert.False(strict.Contains(new DateOnly(2026, 12, 25)));
        Assert.Equal(new DateOnly(2026, 12, 24), strict.After(new DateOnly(2026, 12, 23), 1));
    }

    [Fact]
    public void Counting_in_two_parts_is_counting_at_once()
        => Properties.Hold(
            from start in Gen.Choose(0, 20_000)
            from first in Gen.Choose(1, 15)
            from second in Gen.Choose(1, 15)
            select (Day: new DateOnly(2000, 1, 1).AddDays(start), first, second),
            given =>
            {
                var after = Days.After(given.Day, given.first + given.second);
                Assert.Equal(after, Days.After(Days.After(given.Day, given.first), given.second));
                Assert.True(Days.Contains(after));
                Assert.Equal(given.first + given.second, Enumerable.Range(1, after.DayNumber - given.Day.DayNumber).Count(i => Days.Contains(given.Day.AddDays(i))));
            });
}
