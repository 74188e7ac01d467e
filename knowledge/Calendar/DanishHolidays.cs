namespace TeamsPilotBot.Knowledge.Calendar;

/// <summary>
/// The public holidays of Denmark, computed for any year of the Gregorian calendar. All but New Year and Christmas follow
/// Easter. Great Prayer Day, the fourth Friday after Easter, is one until 2023: Act no. 214 of 6 March 2023 took it away from
/// 1 January 2024.
/// </summary>
public static class DanishHolidays
{
    private const int LastYearOfGreatPrayerDay = 2023;

    /// <summary>Whether a day is a public holiday. Sundays as such are none.</summary>
    /// <param name="day">The day.</param>
    public static bool Contains(DateOnly day)
    {
        if ((day.Month, day.Day) is (1, 1) or (12, 25) or (12, 26))
        {
            return true;
        }

        // Maundy Thursday, Good Friday, Easter, Ascension Day, Whitsun; Great Prayer Day while it was one.
        return (day.DayNumber - EasterSunday(day.Year).DayNumber) switch
        {
            -3 or -2 or 0 or 1 or 39 or 49 or 50 => true,
            26 => day.Year <= LastYearOfGreatPrayerDay,
            _ => false,
        };
    }

    /// <summary>
    /// Easter Sunday, by the rule for the Gregorian calendar as in J. Meeus, "Astronomical Algorithms", chapter 8. The names
    /// are those of the computus: the epact is the age of the moon, the golden number its place in a cycle of 19 years.
    /// </summary>
    /// <param name="year">A year from 1583 to 9999.</param>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var lunarCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - lunarCorrection + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var exception = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * exception) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
