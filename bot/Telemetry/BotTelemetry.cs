using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>Where the host's traces and measurements begin; see <see cref="Knowledge.Diagnostics.KnowledgeTelemetry"/> for what they may carry.</summary>
internal static class BotTelemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "TeamsPilotBot.Bot";

    /// <summary>The version of the program.</summary>
    public static string? Version { get; } = typeof(BotTelemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <summary>Begins the spans: <c>turn</c> and <c>delivery</c>.</summary>
    public static ActivitySource Source { get; } = new(Name, Version);

    /// <summary>Makes the instruments.</summary>
    public static Meter Meter { get; } = new(Name, Version);
}
