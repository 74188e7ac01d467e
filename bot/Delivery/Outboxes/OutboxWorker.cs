using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>
/// Sends, as long as the bot runs: at once what it is told of, and from time to time what it finds waiting in the store, be it
/// put off, left by a process that died, or written by one that sends nothing.
/// </summary>
/// <param name="queue">What it is told of.</param>
/// <param name="contents">The kinds of documents with an outbox.</param>
/// <param name="sender">Sends.</param>
/// <param name="store">The store.</param>
/// <param name="options">How messages are sent.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class OutboxWorker(
    OutboxQueue queue, IEnumerable<IOutboxContent> contents, OutboxSender sender, IDocumentStore store, IOptions<DeliveryOptions> options, TimeProvider time,
    ILogger<OutboxWorker> logger) : BackgroundService, IPulse
{
    /// <summary>How many documents are sent from at the same time: sending is waiting for the other side.</summary>
    private const int AtOnce = 16;

    private readonly Pulse pulse = new(time);
    private readonly Dictionary<string, IOutboxContent> byContainer = contents.ToDictionary(content => content.Kind.Container.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public TimeSpan Every => options.Value.Look;

    /// <inheritdoc/>
    public DateTimeOffset? LastDone => pulse.LastDone;

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
        => Task.WhenAll([.. Enumerable.Range(0, AtOnce).Select(_ => SendAsync(stoppingToken)), LookAsync(stoppingToken)]);

    private async Task SendAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var (container, key) in queue.TakeAsync(stoppingToken))
            {
                await GuardedAsync(() => sender.SendAsync(byContainer[container], key, stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Look, time);
        try
        {
            do
            {
                if (await GuardedAsync(() => FindAsync(stoppingToken), stoppingToken))
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

    private async Task FindAsync(CancellationToken stoppingToken)
    {
        await foreach (var (container, document) in OutboxStore.WaitingAsync(store, [.. byContainer.Values.Select(content => content.Kind)], time.GetUtcNow(), stoppingToken))
        {
            queue.SomethingToSend(container, document.Key);
        }
    }

    /// <summary>One document that breaks must not end the sending of all others; it is found again when somebody looks.</summary>
    /// <returns>Whether it was done.</returns>
    private async Task<bool> GuardedAsync(Func<Task> work, CancellationToken stoppingToken)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            Log.NotSent(logger, failure.GetType().FullName, failure.StackTrace);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What waits to be sent could not be: {ExceptionType}\n{StackTrace}")]
        public static partial void NotSent(ILogger logger, string? exceptionType, string? stackTrace);
    }
}
