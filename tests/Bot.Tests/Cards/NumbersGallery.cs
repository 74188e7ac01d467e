using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The card of the numbers.</summary>
internal static class NumbersGallery
{
    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("numbers.da", new NumbersReply(Language.Danish, "n1", Report(NumbersPeriod.FourWeeks, 3))),
        ("numbers.en", new NumbersReply(Language.English, "n1", Report(NumbersPeriod.Year, 40) with { Missing = 30 })),
        ("numbers.none.da", new NumbersReply(Language.Danish, "n1", new NumbersReport(NumbersPeriod.Week, PeriodNumbers.Of([Week("2026-W48", 0)]), PeriodNumbers.Of([]), 1))),
    ];

    /// <summary>Numbers of all areas.</summary>
    /// <param name="period">How many weeks.</param>
    /// <param name="times">How much of everything.</param>
    public static NumbersReport Report(NumbersPeriod period, int times)
        => new(period, PeriodNumbers.Of([Week("2026-W45", times), Week("2026-W48", times)]), PeriodNumbers.Of([Week("2026-W44", 1)]), 0);

    private static WeekNumbers Week(string week, int times) => new(
        week,
        times == 0 ? [] : [.. Enum.GetValues<Category>().Cast<Category?>().Append(null).Select((area, index) => new AreaNumbers(area)
        {
            Answered = times * (index + 1), Near = index, None = index / 2, HandedOff = index, HumanAnswers = index / 2, Solved = index / 3, Logged = index / 4, Approved = index / 5,
        })],
        AnswerTimes.Of(Enumerable.Range(1, 5 * times).Select(hours => TimeSpan.FromHours(3 * hours))));
}
