using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Keeps it known which questions recur.</summary>
/// <param name="recurring">Looks.</param>
/// <param name="options">How often.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class RecurringFeedService(
    RecurringService recurring, IOptions<ScheduleOptions> options, TimeProvider time, ILogger<RecurringFeedService> logger)
    : BackgroundService, IPulse
{
    private readonly Pulse pulse = new(time);

    /// <inheritdoc/>
    public TimeSpan Every => options.Value.Recurring;

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => pulse.LastDone;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Recurring, time);
        try
        {
            do
            {
                await LookQuietlyAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    private async Task LookQuietlyAsync(CancellationToken stoppingToken)
    {
        try
        {
            await recurring.LookAsync(stoppingToken);
            pulse.Beat();
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotLooked(logger, unavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Which questions recur could not be looked up.")]
        public static partial void NotLooked(ILogger logger, Exception exception);
    }
}
