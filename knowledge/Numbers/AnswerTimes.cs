using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>
/// How long people took to answer, in steps: how many took at most an hour, four hours, and so on. Steps can be added up over weeks, and a
/// single one tells of nobody. Immutable.
/// </summary>
/// <param name="Counts">How many took at most as long as each of <see cref="Steps"/> and longer than the one before; the last one, longer than all.</param>
public sealed record AnswerTimes(EquatableList<int> Counts)
{
    /// <summary>The least number of answers of which the middle is told.</summary>
    public const int LeastForMedian = 3;

    /// <summary>The least number of answers of which the slow end is told: of fewer it would be one of them.</summary>
    public const int LeastForSlowEnd = 10;

    /// <summary>The steps, in hours.</summary>
    public static IReadOnlyList<int> Steps { get; } = [1, 4, 8, 24, 48, 72, 120, 168, 336, 672];

    /// <summary>No answer.</summary>
    public static AnswerTimes Empty { get; } = new([.. Enumerable.Repeat(0, Steps.Count + 1)]);

    /// <summary>How many there are.</summary>
    [JsonIgnore]
    public int Total => Counts.Sum();

    /// <summary>The step within which half of the answers came, in hours; null if there are too few, or half took longer than all steps.</summary>
    [JsonIgnore]
    public int? Median => Total >= LeastForMedian ? At(0.5) : null;

    /// <summary>The step within which nine of ten answers came, in hours; null if there are too few, or more took longer than all steps.</summary>
    [JsonIgnore]
    public int? SlowEnd => Total >= LeastForSlowEnd ? At(0.9) : null;

    /// <summary>The times of answers.</summary>
    /// <param name="times">How long each took.</param>
    public static AnswerTimes Of(IEnumerable<TimeSpan> times)
    {
        ArgumentNullException.ThrowIfNull(times);
        var counts = new int[Steps.Count + 1];
        foreach (var time in times)
        {
            counts[Steps.TakeWhile(step => time > TimeSpan.FromHours(step)).Count()]++;
        }

        return new AnswerTimes([.. counts]);
    }

    /// <summary>These and others.</summary>
    /// <param name="other">The others.</param>
    public AnswerTimes Plus(AnswerTimes other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new AnswerTimes([.. Counts.Zip(other.Counts, (a, b) => a + b)]);
    }

    /// <summary>By nearest rank, as <see cref="Evaluation.Percentiles"/> does.</summary>
    private int? At(double share)
    {
        var (rank, seen) = ((int)Math.Ceiling(share * Total), 0);
        for (var step = 0; step < Steps.Count; step++)
        {
            seen += Counts[step];
            if (seen >= rank)
            {
                return Steps[step];
            }
        }

        return null;
    }
}
