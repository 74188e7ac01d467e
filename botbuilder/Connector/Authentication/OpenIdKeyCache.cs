using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps an issuer's published keys. They are read again once a day, while the ones that are there stay in use, and when a token names a
/// key that is not among them, but for that reason at most every five minutes, so that nobody can make the bot ask all the time with made-up
/// tokens. If they cannot be read, the old ones stay good; they are asked for again after five minutes, and for an unknown key after
/// thirty seconds. Safe for use by several threads at once.
/// </summary>
internal sealed partial class OpenIdKeyCache(string metadataUrl, HttpClient http, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenUnknownKeys = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AfterUnknownKeyFailed = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private Task _reading = Task.CompletedTask;
    private OpenIdKeys _keys;
    private DateTimeOffset _read;
    private DateTimeOffset _tried;
    private DateTimeOffset _nextForUnknownKey = DateTimeOffset.MinValue;

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

            if (_keys?.Has(keyId) == true)
            {
                return _keys;
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

        if (now < _nextForUnknownKey)
        {
            return false;
        }

        _nextForUnknownKey = now + BetweenUnknownKeys;
        return true;
    }

    private async Task ReadAsync()
    {
        var now = clock.GetUtcNow();
        try
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            var keys = await OpenIdKeyReader.ReadAsync(http, metadataUrl, patience.Token).ConfigureAwait(false);
            lock (_gate)
            {
                (_read, _tried) = (now, now);
                _keys = keys;
            }
        }
        catch (Exception e) when (_keys is not null)
        {
            LogUnreadable(logger, metadataUrl, e);
            lock (_gate)
            {
                _tried = now;
                _nextForUnknownKey = Earlier(_nextForUnknownKey, now + AfterUnknownKeyFailed);
            }
        }
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    [LoggerMessage(1, LogLevel.Warning, "The keys at {MetadataUrl} cannot be read; the ones read before stay in use.")]
    private static partial void LogUnreadable(ILogger logger, string metadataUrl, Exception exception);
}
