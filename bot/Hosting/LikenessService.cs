using TeamsPilotBot.Knowledge.HandOffs.Likeness;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Reads the open questions once in the background, soon after the start, so that nobody waits for it who asks for a contact.</summary>
/// <param name="services">Makes what compares questions, which takes a moment.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class LikenessService(IServiceProvider services, TimeProvider time, ILogger<LikenessService> logger) : BackgroundService
{
    /// <summary>The first questions after a start come first.</summary>
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterStart, time, stoppingToken);
            await services.GetRequiredService<OpenQuestions>().FindAsync("Har nogen spurgt om det?", askerKey: "", stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogNotRead(logger, failure.GetType().FullName, failure.StackTrace);
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The open questions could not be read ahead; the first who asks for a contact waits for it: {ExceptionType}\n{StackTrace}")]
    private static partial void LogNotRead(ILogger logger, string? exceptionType, string? stackTrace);
}
