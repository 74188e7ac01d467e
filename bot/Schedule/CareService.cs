using TeamsPilotBot.Knowledge.Keeping;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Keeps lessons alive: asks their owners, thanks them, and marks what nobody answers for. Safe to run in several instances.</summary>
/// <param name="sweep">Does what is due.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class CareService(CareSweep sweep, TimeProvider time, ILogger<CareService> logger) : BackgroundService
{
    /// <summary>Often enough that a question comes on the working day it is due, however often the bot is restarted.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);

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

    private async Task SweepQuietlyAsync(CancellationToken stoppingToken)
    {
        try
        {
            await sweep.RunAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One document that breaks must not stop the bot.
            Log.NotSwept(logger, failure.GetType().FullName, failure.StackTrace);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Lessons could not be looked after: {ExceptionType}\n{StackTrace}")]
        public static partial void NotSwept(ILogger logger, string? exceptionType, string? stackTrace);
    }
}
