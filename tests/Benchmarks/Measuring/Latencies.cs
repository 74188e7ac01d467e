using System.Globalization;

namespace TeamsPilotBot.Benchmarks.Measuring;

/// <summary>How long each of many calls took.</summary>
/// <param name="milliseconds">The times, in any order.</param>
internal sealed class Latencies(IEnumerable<double> milliseconds)
{
    private readonly double[] sorted = [.. milliseconds.Order()];

    /// <summary>How many calls there were.</summary>
    public int Count => sorted.Length;

    /// <summary>The smallest time that so many of the calls did not exceed, by nearest rank.</summary>
    /// <param name="share">Above 0 and at most 1.</param>
    public double At(double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];

    /// <inheritdoc/>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"p50 {At(0.5):0.0} ms, p95 {At(0.95):0.0} ms, p99 {At(0.99):0.0} ms, max {At(1):0.0} ms");
}
