using TeamsPilotBot.Knowledge.Calendar;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Calendar;

public class DanishHolidaysTests
{
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2023, 4, 9)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    public void Easter_falls_where_the_almanacs_have_it(int year, int month, int day)
        => Assert.Equal(new DateOnly(year, month, day), DanishHolidays.EasterSunday(year));

    [Fact]
    public void Easter_is_always_a_Sunday_between_22_March_and_25_April()
        => Assert.All(Enumerable.Range(1583, 2000), year =>
        {
            var easter = DanishHolidays.EasterSunday(year);
            Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        });

    [Fact]
    public void The_public_holidays_of_2026_are_those_of_the_almanac()
        => Assert.Equal(
            ["01-01", "04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25", "12-25", "12-26"],
            In(2026));

    [Fact]
    public void Great_Prayer_Day_was_a_holiday_for_the_last_time_in_2023()
    {
        Assert.Contains("05-05", In(2023));
        Assert.Equal(11, In(2023).Count);
        Assert.False(DanishHolidays.Contains(new DateOnly(2024, 4, 26)));
        Assert.All(Enumerable.Range(2024, 20), year => Assert.Equal(10, In(year).Count));
    }

    private static List<string> In(int year)
        => [.. Enumerable.Range(0, 366)
            .Select(new DateOnly(year, 1, 1).AddDays)
            .Where(day => day.Year == year && DanishHolidays.Contains(day))
            .Select(day => $"{day:MM-dd}")];
}
