using System.Collections.Frozen;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>
/// Counts what contacts have in hand, in the background: when somebody asks and the last count is some seconds old, when it is
/// told of a change, and from time to time. Who cannot be reached is read from the book, and so always as it is now.
/// </summary>
/// <param name="book">Knows who cannot be reached.</param>
/// <param name="register">The hand-offs.</param>
/// <param name="clock">Tells how old the last count is.</param>
/// <param name="logger">Is told of a store that does not answer.</param>
public sealed partial class ContactLoads(IContactBook book, IHandOffRegister register, TimeProvider clock, ILogger<ContactLoads> logger) : IContactLoads
{
    /// <summary>How old a count may be before the next question has it made anew.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    /// <summary>How often it is made anew while nobody asks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile Count last = new(FrozenDictionary<string, int>.Empty, null);

    /// <inheritdoc/>
    public ContactLoad Current
    {
        get
        {
            var count = last;
            if (count.At is not { } at || clock.GetElapsedTime(at) >= Freshness)
            {
                LookAnew();
            }

            return new ContactLoad(count.Open, book.Unreachable);
        }
    }

    /// <inheritdoc/>
    public void LookAnew() => wakes.Writer.TryWrite(true);

    /// <summary>Counts now.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached; the last count stays.</exception>
    public async Task RefreshAsync(CancellationToken cancellationToken)
        => last = new Count(await register.InHandAsync(cancellationToken), clock.GetTimestamp());

    /// <summary>Counts again and again, until it is stopped. A store that does not answer is asked again.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var timer = clock.CreateTimer(_ => LookAnew(), null, Every, Every);
        try
        {
            await foreach (var _ in wakes.Reader.ReadAllAsync(cancellationToken))
            {
                await RefreshQuietlyAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    private async Task RefreshQuietlyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RefreshAsync(cancellationToken);
        }
        catch (StoreUnavailableException error)
        {
            LogStoreUnavailable(logger, error);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // One document that breaks must not stop the bot.
            LogNotCounted(logger, failure.GetType().FullName, failure.StackTrace);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer; who has much to do is known as it was.")]
    private static partial void LogStoreUnavailable(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Who has much to do is known as it was: {ExceptionType}\n{StackTrace}")]
    private static partial void LogNotCounted(ILogger logger, string? exceptionType, string? stackTrace);

    private sealed record Count(IReadOnlyDictionary<string, int> Open, long? At);
}
