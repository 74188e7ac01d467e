namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Does what is due again and again, from the start on. What fails is told, and tried again the next time.</summary>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a failure is told of, by its type only.</param>
internal abstract partial class SweepService(TimeProvider time, ILogger logger) : BackgroundService, IPulse
{
    private readonly Pulse pulse = new(time);

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => pulse.LastDone;

    /// <inheritdoc/>
    TimeSpan IPulse.Every => Every;

    /// <summary>How often: unless said otherwise, often enough that a question comes on the working day it is due, however often the bot is restarted.</summary>
    protected virtual TimeSpan Every => TimeSpan.FromMinutes(15);

    /// <summary>Does what is due. Safe to run in several instances.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    protected abstract Task SweepAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            do
            {
                await SweepQuietlyAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    /// <summary>Does what is due; what goes wrong is logged.</summary>
    /// <param name="stoppingToken">Stops the call.</param>
    protected async Task SweepQuietlyAsync(CancellationToken stoppingToken)
    {
        try
        {
            await SweepAsync(stoppingToken);
            pulse.Beat();
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // One document that breaks must not stop the bot.
            Log.NotSwept(logger, GetType().Name, failure.GetType().FullName, failure.StackTrace);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Service} could not do what is due: {ExceptionType}\n{StackTrace}")]
        public static partial void NotSwept(ILogger logger, string service, string? exceptionType, string? stackTrace);
    }
}
