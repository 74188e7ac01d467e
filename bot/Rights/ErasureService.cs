using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Bot.Rights;

/// <summary>Carries erasures to their end that a crash or a store without room has cut short: at the start, and from time to time.</summary>
/// <param name="erasures">Erases.</param>
/// <param name="retention">Ends what is over.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where trouble is told.</param>
internal sealed partial class ErasureService(Erasures erasures, RetentionSweep retention, TimeProvider time, ILogger<ErasureService> logger)
    : BackgroundService, IPulse
{
    private readonly Pulse pulse = new(time);

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => pulse.LastDone;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            do
            {
                if (await QuietlyAsync(erasures.ResumeAsync, stoppingToken) & await QuietlyAsync(retention.RunAsync, stoppingToken))
                {
                    pulse.Beat();
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    /// <returns>Whether it was done.</returns>
    private async Task<bool> QuietlyAsync(Func<CancellationToken, Task<int>> work, CancellationToken stoppingToken)
    {
        try
        {
            await work(stoppingToken);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // One document that breaks must not stop the bot.
            Log.NotDone(logger, failure.GetType().FullName, failure.StackTrace);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What is to be erased could not be erased; it is tried again. {ExceptionType}\n{StackTrace}")]
        public static partial void NotDone(ILogger logger, string? exceptionType, string? stackTrace);
    }
}
