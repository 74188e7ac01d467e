namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>
/// Whether memory grows: the slope of a line through the lowest values of equal stretches of time, since a heap is a saw whose teeth say
/// nothing, after the first fifth, in which caches fill. It is flat if it rises by no more than <see cref="FlatMiBPerMinute"/>; of
/// fewer than <see cref="LeastMinutes"/> minutes nothing is said.
/// </summary>
/// <param name="MiBPerMinute">The slope.</param>
/// <param name="IsFlat">Whether it is flat; null if it was looked at too shortly to tell.</param>
internal sealed record Growth(double MiBPerMinute, bool? IsFlat)
{
    /// <summary>The most that memory which is flat may rise, in MiB a minute: caches that are filled by what is asked stay below.</summary>
    public const double FlatMiBPerMinute = 1;

    /// <summary>The least that memory must be looked at after the warm-up, in minutes.</summary>
    public const double LeastMinutes = 5;

    private const int Stretches = 16;
    private const double WarmUp = 0.2;

    /// <summary>The growth of values over time.</summary>
    /// <param name="values">Times in minutes from the start, and values in MiB.</param>
    /// <param name="minutes">How long the load lasted.</param>
    public static Growth Of(IEnumerable<(double At, double MiB)> values, double minutes)
    {
        var (from, length) = (minutes * WarmUp, minutes * (1 - WarmUp));
        var floors = values.Where(value => value.At >= from && value.At < minutes)
            .GroupBy(value => (int)((value.At - from) / length * Stretches))
            .Select(stretch => (At: from + ((stretch.Key + 0.5) * length / Stretches), MiB: stretch.Min(value => value.MiB)))
            .ToList();
        if (floors.Count < 2)
        {
            return new Growth(0, null);
        }

        var (meanAt, mean) = (floors.Average(floor => floor.At), floors.Average(floor => floor.MiB));
        var slope = floors.Sum(floor => (floor.At - meanAt) * (floor.MiB - mean)) / floors.Sum(floor => (floor.At - meanAt) * (floor.At - meanAt));
        return new Growth(slope, length < LeastMinutes ? null : slope <= FlatMiBPerMinute);
    }
}
