using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Keeps the search words fresh that were added through other processes. They are read with the lessons at start.</summary>
/// <param name="book">The words.</param>
/// <param name="options">How often the store is asked.</param>
/// <param name="time">Tells when to ask again.</param>
/// <param name="logger">Is told of a store that does not answer.</param>
internal sealed partial class SearchWordFeedService(
    SearchWordBook book, SearchWordFeedOptions options, TimeProvider time, ILogger<SearchWordFeedService> logger) : BackgroundService, IPulse
{
    private readonly Pulse pulse = new(time);

    /// <inheritdoc/>
    public TimeSpan Every => options.Every;

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => pulse.LastDone;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookQuietlyAsync(stoppingToken);
            }
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
            await book.CatchUpAsync(stoppingToken);
            pulse.Beat();
        }
        catch (StoreUnavailableException error)
        {
            LogStoreUnavailable(logger, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer; the search words stay as they are.")]
    private static partial void LogStoreUnavailable(ILogger logger, Exception error);
}
