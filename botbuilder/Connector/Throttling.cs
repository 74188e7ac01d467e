using System.Net;
using System.Security.Cryptography;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Waits and tries again when a channel answers 429, which says that it did nothing with the request. Other errors are not tried
/// again here: after a 502 or 504 nobody knows whether the message was posted.
/// </summary>
/// <remarks>Source: "Optimize your bot with rate limiting in Teams" asks for Retry-After and, without it, a growing wait with jitter.</remarks>
internal static class Throttling
{
    /// <summary>How often a request is sent at most.</summary>
    public const int Attempts = 4;

    /// <summary>A longer wait is left to the caller, since a turn should be over in 15 seconds.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait before the next attempt; null if there is to be none.</summary>
    /// <param name="response">The response to the last attempt.</param>
    /// <param name="attempt">Number of that attempt, from one.</param>
    /// <param name="clock">The time now, for a Retry-After that is a date.</param>
    public static TimeSpan? WaitAfter(HttpResponseMessage response, int attempt, TimeProvider clock)
    {
        if (response.StatusCode != HttpStatusCode.TooManyRequests || attempt >= Attempts)
        {
            return null;
        }

        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => FirstWait * Math.Pow(2, attempt - 1) * (1 + (RandomNumberGenerator.GetInt32(250) / 1000.0)),
        };

        return wait > LongestWait ? null : wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
