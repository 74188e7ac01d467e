using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>What happened in some weeks, in numbers. Immutable.</summary>
/// <param name="Weeks">The weeks, oldest first.</param>
/// <param name="Total">All areas together.</param>
/// <param name="Areas">Each area in which anything happened, those with the most questions first.</param>
/// <param name="Times">How long people took to answer.</param>
public sealed record PeriodNumbers(EquatableList<WeekNumbers> Weeks, AreaNumbers Total, EquatableList<AreaNumbers> Areas, AnswerTimes Times)
{
    /// <summary>Adds weeks up. Pure.</summary>
    /// <param name="weeks">The weeks, oldest first.</param>
    public static PeriodNumbers Of(IEnumerable<WeekNumbers> weeks)
    {
        EquatableList<WeekNumbers> all = [.. weeks];
        var areas = all.SelectMany(week => week.Areas).GroupBy(numbers => numbers.Area)
            .Select(area => area.Aggregate(new AreaNumbers(area.Key), (sum, numbers) => sum.Plus(numbers)))
            .OrderBy(area => area.Area is null).ThenByDescending(area => area.Asked).ThenByDescending(area => area.HandedOff).ThenBy(area => area.Area);
        EquatableList<AreaNumbers> each = [.. areas];
        return new PeriodNumbers(
            all, each.Aggregate(new AreaNumbers(null), (sum, area) => sum.Plus(area)), each, all.Aggregate(AnswerTimes.Empty, (sum, week) => sum.Plus(week.Times)));
    }
}

/// <summary>How many weeks are looked at.</summary>
public enum NumbersPeriod
{
    /// <summary>One.</summary>
    Week,

    /// <summary>Four.</summary>
    FourWeeks,

    /// <summary>Thirteen.</summary>
    Quarter,

    /// <summary>Fifty-two.</summary>
    Year,
}

/// <summary>The numbers of a period beside those of as many weeks before.</summary>
/// <param name="Period">How many weeks; the running one is the last of them.</param>
/// <param name="Now">The numbers.</param>
/// <param name="Before">Those of the weeks before.</param>
/// <param name="Missing">How many of all these weeks nobody has counted, and nobody can any more.</param>
public sealed record NumbersReport(NumbersPeriod Period, PeriodNumbers Now, PeriodNumbers Before, int Missing)
{
    /// <summary>How many weeks a period has.</summary>
    /// <param name="period">The period.</param>
    public static int WeeksOf(NumbersPeriod period) => period switch
    {
        NumbersPeriod.Week => 1,
        NumbersPeriod.FourWeeks => 4,
        NumbersPeriod.Quarter => 13,
        _ => 52,
    };
}
