namespace TeamsPilotBot.Knowledge.Evaluation;

/// <summary>Where the middle and the slow end of a set of values lie.</summary>
/// <param name="P50">Half of the values are at most this; null without values.</param>
/// <param name="P95">95 of 100 values are at most this; null without values.</param>
public sealed record Percentiles(double? P50, double? P95)
{
    /// <summary>By nearest rank: the smallest value that at least so many of the values do not exceed.</summary>
    /// <param name="values">The values, in any order.</param>
    public static Percentiles Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new Percentiles(At(sorted, 0.50), At(sorted, 0.95));
    }

    private static double? At(double[] sorted, double share)
        => sorted.Length == 0 ? null : sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
}
