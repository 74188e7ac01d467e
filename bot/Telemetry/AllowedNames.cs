using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>
/// The names of attributes that may leave the bot. What a library adds under another name, now or in a later version, stays here: addresses
/// hold ids of conversations and people, and keys that open a file once.
/// </summary>
internal static class AllowedNames
{
    private static readonly string[] All =
    [
        // OpenTelemetry's conventions. Of an address, only the host and the route or its shape are kept.
        "error.type", "http.request.method", "http.response.status_code", "http.route", "url.template", "url.scheme", "server.address", "server.port",
        "network.protocol.name", "network.protocol.version", "network.transport", "network.type", "tls.protocol.version",
        "db.system.name", "db.operation.name", "db.collection.name", "gen_ai.operation.name", "gen_ai.request.model", "gen_ai.provider.name", "gen_ai.token.type",
        "gc.heap.generation", "cpu.mode", "aspnetcore.routing.match_status",

        // Our own: each has few values.
        "teamspilotbot.verdict", "teamspilotbot.action", "teamspilotbot.area", "teamspilotbot.sector", "teamspilotbot.move",
        "teamspilotbot.conversation.kind", "teamspilotbot.activity.type", "teamspilotbot.recipient.kind", "teamspilotbot.delivery.operation",
        "teamspilotbot.delivery.outcome", "teamspilotbot.service", "outcome",
    ];

    private static readonly HashSet<string> Known = new(All, StringComparer.Ordinal);

    /// <summary>Whether an attribute may leave.</summary>
    /// <param name="name">Its name.</param>
    public static bool Has(string name) => Known.Contains(name);

    /// <summary>How the numbers of an instrument leave: by allowed names only.</summary>
    /// <param name="instrument">The instrument.</param>
    public static MetricStreamConfiguration View(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return new MetricStreamConfiguration { TagKeys = All };
    }
}
