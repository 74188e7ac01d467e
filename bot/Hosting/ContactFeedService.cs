using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Loads the directory of contacts before the bot takes its first call, and keeps it and what they have in hand fresh until it stops.</summary>
/// <param name="loading">Loads.</param>
/// <param name="book">The directory.</param>
/// <param name="loads">Counts what contacts have in hand.</param>
/// <param name="options">How often the store is asked.</param>
/// <param name="time">Tells when to ask again.</param>
/// <param name="logger">Is told of a store that does not answer.</param>
internal sealed partial class ContactFeedService(
    ContactLoading loading, IContactBook book, ContactLoads loads, ContactFeedOptions options, TimeProvider time, ILogger<ContactFeedService> logger)
    : BackgroundService, IPulse
{
    private readonly Pulse pulse = new(time);

    /// <inheritdoc/>
    public TimeSpan Every => options.Every;

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => pulse.LastDone;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await loading.LoadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(loads.RunAsync(stoppingToken), FollowAsync(stoppingToken));

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RefreshQuietlyAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    private async Task RefreshQuietlyAsync(CancellationToken stoppingToken)
    {
        try
        {
            await book.RefreshAsync(stoppingToken);
            pulse.Beat();
        }
        catch (StoreUnavailableException error)
        {
            LogStoreUnavailable(logger, error);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // One document that breaks must not stop the bot.
            LogNotRefreshed(logger, failure.GetType().FullName, failure.StackTrace);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer; the directory of contacts stays as it is.")]
    private static partial void LogStoreUnavailable(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The directory of contacts stays as it is: {ExceptionType}\n{StackTrace}")]
    private static partial void LogNotRefreshed(ILogger logger, string? exceptionType, string? stackTrace);
}
