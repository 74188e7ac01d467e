using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps an issuer's published keys. They are read again once a day, and when a token names a key that is not among them, but for
/// that reason at most once an hour, so that nobody can make the bot ask all the time with made-up tokens. If they cannot be read,
/// the old ones stay good and are asked for again after five minutes. Safe for use by several threads at once.
/// </summary>
internal sealed partial class OpenIdKeyCache(string metadataUrl, HttpClient http, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenUnknownKeys = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private Task _reading = Task.CompletedTask;
    private OpenIdKeys _keys;
    private DateTimeOffset _read;
    private DateTimeOffset _tried;
    private DateTimeOffset _unknownKey = DateTimeOffset.MinValue;

    /// <summary>The keys, with the one of that id among them if it is published.</summary>
    /// <exception cref="Exception">There are none yet, and they cannot be read.</exception>
    public async ValueTask<OpenIdKeys> GetAsync(string keyId, CancellationToken cancellationToken)
    {
        Task reading;
        lock (_gate)
        {
            // One reading for all who wait, so none of them can call it off.
            if (_reading.IsCompleted && IsDue(keyId))
            {
                _reading = ReadAsync();
            }

            reading = _reading;
        }

        await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        return Volatile.Read(ref _keys);
    }

    private bool IsDue(string keyId)
    {
        if (_keys is null)
        {
            return true;
        }

        var now = clock.GetUtcNow();
        if (_keys.Has(keyId))
        {
            return now - _read >= Lifetime && now - _tried >= BetweenFailures;
        }

        if (now - _unknownKey < BetweenUnknownKeys)
        {
            return false;
        }

        _unknownKey = now;
        return true;
    }

    private async Task ReadAsync()
    {
        var now = clock.GetUtcNow();
        try
        {
            var keys = await OpenIdKeyReader.ReadAsync(http, metadataUrl, CancellationToken.None).ConfigureAwait(false);
            _read = now;
            Volatile.Write(ref _keys, keys);
        }
        catch (Exception e) when (_keys is not null)
        {
            LogUnreadable(logger, metadataUrl, e);
        }
        finally
        {
            _tried = now;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The keys at {MetadataUrl} cannot be read; the ones read before stay in use.")]
    private static partial void LogUnreadable(ILogger logger, string metadataUrl, Exception exception);
}
