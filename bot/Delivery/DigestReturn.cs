using System.Threading.Channels;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>When a channel or a person can be reached again, digests are sent there again, from the next week on that comes.</summary>
/// <param name="subscriptions">Who wants digests.</param>
/// <param name="addresses">Knows who can be reached.</param>
/// <param name="tenants">Knows whom the bot may write to.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class DigestReturn(
    ISubscriptionRegister subscriptions, IAddressBook addresses, TenantGate tenants, TimeProvider time, ILogger<DigestReturn> logger)
    : BackgroundService, IReachListener
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    private readonly Channel<Recipient> back = Channel.CreateUnbounded<Recipient>();

    /// <inheritdoc/>
    public void CameInReach(Address address) => back.Writer.TryWrite(address.IsChannel ? Recipient.Channel(address.Key) : Recipient.Person(address.Key));

    /// <summary>Takes up the digests of whoever came back while nobody listened, or while the store did not answer.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await foreach (var subscription in subscriptions.AllAsync(cancellationToken))
        {
            if (subscription.State == SubscriptionState.Gone
                && await (subscription.IsPersonal
                    ? addresses.FindPersonAsync(subscription.To.Id, cancellationToken)
                    : addresses.FindChannelAsync(subscription.To.Id, cancellationToken)) is { IsInReach: true } address
                && tenants.AdmitsOne(address.TenantId))
            {
                await TakeUpAsync(subscription.To, cancellationToken);
            }
        }
    }

    /// <summary>Takes up the digests of somebody who is back. What was planned meanwhile is not made up for; what it would have told comes with the next.</summary>
    /// <param name="to">Who is back.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task TakeUpAsync(Recipient to, CancellationToken cancellationToken)
        => subscriptions.ChangeAsync(
            SubscriptionIds.Of(to),
            there => there is null ? null : SubscriptionRules.Move(there, SubscriptionMove.Return, time.GetUtcNow()).Subscription,
            cancellationToken);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(CatchUpRegularlyAsync(stoppingToken), ListenAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    private async Task CatchUpRegularlyAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await QuietlyAsync(() => CatchUpAsync(stoppingToken), stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await foreach (var to in back.Reader.ReadAllAsync(stoppingToken))
        {
            await QuietlyAsync(() => TakeUpAsync(to, stoppingToken), stoppingToken);
        }
    }

    private async Task QuietlyAsync(Func<Task> work, CancellationToken stoppingToken)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // One document that breaks must not stop the bot.
            Log.NotTakenUp(logger, failure.GetType().FullName, failure.StackTrace);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The digests of somebody who is back could not be taken up. {ExceptionType}\n{StackTrace}")]
        public static partial void NotTakenUp(ILogger logger, string? exceptionType, string? stackTrace);
    }
}
