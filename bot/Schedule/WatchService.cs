using System.Diagnostics.Metrics;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Telemetry;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Looks each minute how the rest of the bot is, for those who measure it from outside.</summary>
internal sealed class WatchService : SweepService
{
    private readonly OutboxWatch watch;
    private readonly Meter meter;

    /// <summary>Begins to be measured.</summary>
    /// <param name="watch">Looks into the outboxes.</param>
    /// <param name="services">Has what runs beside the bot; looked up when somebody measures.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Where a store that does not answer is told of.</param>
    public WatchService(OutboxWatch watch, IServiceProvider services, TimeProvider time, ILogger<WatchService> logger)
        : base(time, logger)
    {
        this.watch = watch;
        meter = new Meter(BotTelemetry.Name, BotTelemetry.Version);
        meter.CreateObservableGauge<long>(
            "teamspilotbot.outbox.waiting", () => watch.Seen is { } seen ? [new Measurement<long>(seen.Count)] : Array.Empty<Measurement<long>>(), "{message}",
            "Messages that wait to be sent.");
        meter.CreateObservableGauge<double>(
            "teamspilotbot.outbox.oldest.age", () => watch.Seen is { } seen ? [new Measurement<double>(Seconds(seen.Oldest))] : Array.Empty<Measurement<double>>(), "s",
            "How long the oldest of them has waited; 0 if none does.");
        meter.CreateObservableGauge<double>(
            "teamspilotbot.background.age",
            () => services.GetServices<IHostedService>().OfType<IPulse>().Where(pulse => pulse.LastDone is not null).Select(pulse
                => new Measurement<double>(Seconds(pulse.LastDone), new KeyValuePair<string, object?>("teamspilotbot.service", pulse.GetType().Name))).ToList(),
            "s", "How long ago what runs beside the bot was last done.");

        double Seconds(DateTimeOffset? since) => since is { } moment ? Math.Max(0, (time.GetUtcNow() - moment).TotalSeconds) : 0;
    }

    /// <inheritdoc/>
    protected override TimeSpan Every => TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override void Dispose()
    {
        meter.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => watch.LookAsync(cancellationToken);
}
