using System.Globalization;
using TeamsPilotBot.Knowledge.Calendar;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Calendar;

public class DanishTimeTests
{
    [Theory]
    [InlineData("2026-11-25", "09:00", "2026-11-25T08:00:00Z")]
    [InlineData("2026-06-25", "09:00", "2026-06-25T07:00:00Z")]
    [InlineData("2026-03-28", "09:00", "2026-03-28T08:00:00Z")]
    [InlineData("2026-03-29", "09:00", "2026-03-29T07:00:00Z")]
    [InlineData("2026-03-29", "01:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-29", "03:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-24", "09:00", "2026-10-24T07:00:00Z")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25", "03:00", "2026-10-25T02:00:00Z")]
    [InlineData("2026-10-25", "09:00", "2026-10-25T08:00:00Z")]
    public void A_time_on_Danish_clocks_is_one_moment_also_when_they_are_moved(string day, string time, string expected)
        => Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), DanishTime.MomentOf(DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    [InlineData("2027-01-01T09:00:00+14:00", "2026-12-31")]
    public void The_day_is_the_one_in_Denmark(string moment, string expected)
        => Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), DanishTime.DayOf(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));
}
