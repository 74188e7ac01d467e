using System.Globalization;

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>Where traces and measurements go, from the section Telemetry, and OpenTelemetry's own <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>. Immutable.</summary>
/// <param name="Endpoint">The address of a collector; null for nowhere.</param>
/// <param name="IsOwn">Whether the address comes from our section, and OpenTelemetry does not know it yet.</param>
/// <param name="Sampling">The share of traces that is kept, 0 to 1.</param>
/// <param name="Wrong">The name of a setting that cannot be used; null if all can.</param>
internal sealed record TelemetryOptions(Uri? Endpoint, bool IsOwn, double Sampling, string? Wrong)
{
    /// <summary>The name of the setting of the address.</summary>
    public const string EndpointSetting = "Telemetry:Endpoint";

    /// <summary>The name of the setting of the share.</summary>
    public const string SamplingSetting = "Telemetry:Sampling";

    /// <summary>OpenTelemetry's own name of the setting of the address.</summary>
    public const string StandardEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Whether anything is sent.</summary>
    public bool IsOn => Endpoint is not null && Wrong is null;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The settings.</param>
    public static TelemetryOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var own = configuration[EndpointSetting];
        var (name, text) = string.IsNullOrWhiteSpace(own) ? (StandardEndpoint, configuration[StandardEndpoint]) : (EndpointSetting, own);
        var endpoint = Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
        var (share, isShare) = configuration[SamplingSetting] is { Length: > 0 } set
            ? (double.TryParse(set, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) ? parsed : double.NaN, true) : (1, false);
        return new TelemetryOptions(
            endpoint, name == EndpointSetting, share,
            endpoint is null && !string.IsNullOrWhiteSpace(text) ? name : isShare && share is not (>= 0 and <= 1) ? SamplingSetting : null);
    }
}
