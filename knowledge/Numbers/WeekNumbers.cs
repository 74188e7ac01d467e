using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>What happened in a week, in numbers. It is kept for years, and so has no person, text or id in it. Immutable.</summary>
/// <param name="Week">The ISO week, by Danish days, as <see cref="DigestWeek.ToString"/> writes it.</param>
/// <param name="Areas">The numbers of each area in which anything happened.</param>
/// <param name="Times">How long people took to answer.</param>
public sealed record WeekNumbers(string Week, EquatableList<AreaNumbers> Areas, AnswerTimes Times)
{
    /// <summary>Counts a week. Pure: the same events make the same numbers, whoever counts them and when.</summary>
    /// <param name="week">The week.</param>
    /// <param name="events">What happened, in other weeks too.</param>
    public static WeekNumbers Of(DigestWeek week, IEnumerable<CountedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var own = events.Where(happened => DigestWeek.Of(DanishTime.DayOf(happened.At)) == week).ToList();
        return new WeekNumbers(
            week.ToString(),
            [.. own.GroupBy(happened => happened.Area).OrderBy(area => area.Key is null).ThenBy(area => area.Key).Select(area => AreaNumbers.Of(area.Key, area))],
            AnswerTimes.Of(own.Select(happened => happened.Took).OfType<TimeSpan>()));
    }
}
