using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;

namespace TeamsPilotBot.Knowledge.Diagnostics;

/// <summary>
/// Where the domain's traces and measurements begin. They cost next to nothing while nobody listens. What they carry is told to operators:
/// never a text, a name or the id of a person, a conversation or a question.
/// </summary>
public static class KnowledgeTelemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "TeamsPilotBot.Knowledge";

    private static readonly string? Version = typeof(KnowledgeTelemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <summary>Begins the spans: <c>answer</c>, <c>search</c>, calls of the store and of the model.</summary>
    internal static ActivitySource Source { get; } = new(Name, Version);

    /// <summary>Makes the instruments.</summary>
    internal static Meter Meter { get; } = new(Name, Version);

    /// <summary>Bounds of seconds, from a call within the machine to one that is given up: those that OpenTelemetry's conventions advise for durations of calls.</summary>
    internal static InstrumentAdvice<double> Seconds { get; } = new() { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] };
}
