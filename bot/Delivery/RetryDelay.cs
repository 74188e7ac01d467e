namespace TeamsPilotBot.Bot.Delivery;

/// <summary>
/// How long to wait before a message is tried again: doubling, and spread over the whole span so that what failed together does not
/// come back together.
/// </summary>
/// <remarks>
/// Source: "Optimize your bot with rate limiting in Teams" (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit) asks
/// for exponential backoff with random jitter.
/// </remarks>
internal static class RetryDelay
{
    /// <summary>The most that is waited after a first failure.</summary>
    public static readonly TimeSpan First = TimeSpan.FromSeconds(2);

    /// <summary>The most that is ever waited, unless Teams asks for more.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>How long to wait.</summary>
    /// <param name="attempt">How many tries have failed, from 1.</param>
    /// <param name="retryAfter">What Teams asked for; null if nothing. It is never cut short.</param>
    /// <param name="random">Where chance comes from.</param>
    public static TimeSpan After(int attempt, TimeSpan? retryAfter, Random random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        ArgumentNullException.ThrowIfNull(random);
        var seconds = Math.Min(First.TotalSeconds * Math.Pow(2, attempt - 1), Longest.TotalSeconds);
        var wait = TimeSpan.FromSeconds(seconds * random.NextDouble());
        return retryAfter > wait ? retryAfter.Value : wait;
    }
}
