using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Reads the roles and tenants of Teams before the bot takes its first call, and keeps them fresh until it stops. A store that does not answer is asked again.</summary>
/// <param name="roles">The roles.</param>
/// <param name="tenants">The tenants.</param>
/// <param name="options">How often the store is asked.</param>
/// <param name="time">Tells when to ask again.</param>
/// <param name="logger">Is told of a store that does not answer.</param>
internal sealed partial class AdministrationFeedService(
    RoleBook roles, TenantBook tenants, ContactFeedOptions options, TimeProvider time, ILogger<AdministrationFeedService> logger) : BackgroundService, IPulse
{
    private readonly Pulse pulse = new(time);

    /// <inheritdoc/>
    public TimeSpan Every => options.Every;

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => pulse.LastDone;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RefreshAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        try
        {
            await roles.RefreshAsync(cancellationToken);
            await tenants.RefreshAsync(cancellationToken);
            pulse.Beat();
        }
        catch (StoreUnavailableException unavailable)
        {
            LogStoreUnavailable(logger, unavailable);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer; roles given in Teams stay as they are, and tenants let in from Teams are shut out after a minute.")]
    private static partial void LogStoreUnavailable(ILogger logger, Exception exception);
}
