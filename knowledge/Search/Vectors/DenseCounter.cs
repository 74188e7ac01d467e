using System.Diagnostics.Metrics;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>What became of the dense leg of a search.</summary>
public enum DenseOutcome
{
    /// <summary>Words and vectors together.</summary>
    Combined,

    /// <summary>Words alone: not all lessons are embedded.</summary>
    Incomplete,

    /// <summary>Words alone: the question could not be embedded.</summary>
    Failed,

    /// <summary>Words alone: the question could not be embedded in time.</summary>
    Slow,

    /// <summary>Words alone: nobody waits, since others waited in vain.</summary>
    Paused,
}

/// <summary>Counts searches by what became of their dense leg. Safe to use from several threads.</summary>
/// <param name="meter">The meter to count with, by the name of <see cref="MeterName"/> in daily use.</param>
public sealed class DenseCounter(Meter meter)
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "TeamsPilotBot.Knowledge.Search";

    private readonly Counter<long> searches
        = meter.CreateCounter<long>("teamspilotbot.search.dense", "{search}", "Searches by what became of their dense leg.");

    /// <summary>Counts one search.</summary>
    /// <param name="outcome">What became of its dense leg.</param>
    public void Count(DenseOutcome outcome) => searches.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));
}
