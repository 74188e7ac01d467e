using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Diagnostics;
using TeamsPilotBot.Knowledge.Search.Vectors;

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>The services by which the bot is seen from outside: traces and measurements over OTLP, off until there is an address to send them to.</summary>
internal static class TelemetryServices
{
    private const string Name = "OTEL_SERVICE_NAME";

    /// <summary>Adds them.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var options = TelemetryOptions.Read(configuration);
        if (!options.IsOn)
        {
            return services;
        }

        // Those who call must not decide what is kept, nor what is not.
        var share = new TraceIdRatioBasedSampler(options.Sampling);
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(configuration[Name] is { Length: > 0 } name ? name : "teamspilotbot", serviceVersion: BotTelemetry.Version))
            .WithTracing(traces => traces
                .SetSampler(new ParentBasedSampler(share, remoteParentSampled: share, remoteParentNotSampled: share))
                .AddSource(KnowledgeTelemetry.Name, BotTelemetry.Name)
                .AddAspNetCoreInstrumentation(server => server.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
                .AddHttpClientInstrumentation(client => client.EnrichWithHttpRequestMessage = (span, request) => span.SetTag("url.template", UrlTemplate.Of(request.RequestUri)))
                .AddProcessor(new RedactingProcessor())
                .AddOtlpExporter(exporter => Direct(exporter, options, "v1/traces")))
            .WithMetrics(metrics => metrics
                .AddMeter(KnowledgeTelemetry.Name, BotTelemetry.Name, DenseCounter.MeterName, LeadCounter.MeterName)
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation()
                .AddView(AllowedNames.View)
                .AddOtlpExporter(exporter => Direct(exporter, options, "v1/metrics")));
        return services;
    }

    /// <summary>OpenTelemetry reads its own settings; only an address of ours has to be told, with the path that it would add itself.</summary>
    private static void Direct(OtlpExporterOptions exporter, TelemetryOptions options, string path)
    {
        if (options is { IsOwn: true, Endpoint: { } endpoint })
        {
            exporter.Endpoint = exporter.Protocol == OtlpExportProtocol.Grpc ? endpoint : new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/" + path);
        }
    }
}
