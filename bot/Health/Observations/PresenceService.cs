using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Health.Observations;

/// <summary>Notes that the bot runs, and on which machine, as long as it is served.</summary>
/// <param name="observations">Remembers when it first ran.</param>
/// <param name="presence">Says that this machine is there.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Is told of a store that does not answer.</param>
internal sealed partial class PresenceService(
    ObservationBook observations, MachinePresence presence, TimeProvider time, ILogger<PresenceService> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await observations.StartedAsync(stoppingToken);
            using var timer = new PeriodicTimer(MachinePresence.Every, time);
            do
            {
                await QuietlyAsync(() => presence.ShowAsync(stoppingToken));
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await QuietlyAsync(() => presence.LeaveAsync(cancellationToken));
    }

    private async Task QuietlyAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (StoreUnavailableException unavailable)
        {
            LogNotNoted(logger, unavailable);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // The bot stops, and whoever stops it does not wait for this.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer, so it is not noted that this machine runs the bot.")]
    private static partial void LogNotNoted(ILogger logger, Exception exception);
}
