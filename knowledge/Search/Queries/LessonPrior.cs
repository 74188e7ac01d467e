using System.Globalization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>
/// How much a lesson is worth before anybody has asked: what somebody has been through a little more than what somebody
/// expects, and where rules and technology change, what is newer a little more than what is older. Small enough to decide only
/// between lessons that fit a question about equally well.
/// </summary>
/// <param name="ranking">The numbers of the ranking.</param>
internal sealed class LessonPrior(RankingParameters ranking)
{
    // What is as new as the program's lexicon and rules is new; a clock would make the same question answer differently each year.
    private const int NewestYear = 2026;
    private const int OldestYear = 2020;

    /// <summary>The factor on the score of a lesson, at most 1.</summary>
    /// <param name="lesson">The lesson.</param>
    public double Of(Lesson lesson) => (1 - (ranking.EvidencePrior * Doubt(lesson.Evidence))) * (1 - (ranking.AgePrior * Age(lesson)));

    // 0 for what has been tried or decided, 1 for what is only hoped for.
    private static double Doubt(Evidence evidence) => evidence switch
    {
        Evidence.Recommendation or Evidence.Risk => 0.5,
        Evidence.Plan or Evidence.Expectation => 1,
        _ => 0,
    };

    // 0 for new, 1 for old, and 0 where age says little.
    private static double Age(Lesson lesson)
        => lesson.Category is Category.Legal or Category.Infrastructure
            && int.TryParse(lesson.AsOf.AsSpan(0, Math.Min(4, lesson.AsOf.Length)), CultureInfo.InvariantCulture, out var year)
            ? Math.Clamp((NewestYear - year) / (double)(NewestYear - OldestYear), 0, 1) : 0;
}
