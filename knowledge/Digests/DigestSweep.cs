using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// Makes the digests whose time has come. Several instances may sweep at once: who creates an issue sends it, and to the others it is
/// there already. A sweep is run by one thread at a time.
/// </summary>
/// <param name="subscriptions">Who wants digests.</param>
/// <param name="ledger">What was posted.</param>
/// <param name="composer">Makes digests.</param>
/// <param name="calendar">Tells when they are due.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where it is told that one could not be made.</param>
public sealed partial class DigestSweep(
    ISubscriptionRegister subscriptions, DigestLedger ledger, IDigestComposer composer, DigestCalendar calendar, TimeProvider clock, ILogger<DigestSweep> logger)
{
    /// <summary>How many are made before they are written: the first are on their way while the last are made.</summary>
    private const int Together = 100;

    /// <summary>By the id of a subscription the planned moment up to which nothing is left to do: what is over stays so, and is not read again.</summary>
    private Dictionary<string, DateTimeOffset> over = new(StringComparer.Ordinal);

    /// <summary>Does what is due now. One that cannot be made does not keep it from the others, and is tried again by the next sweep.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many digests were made.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be reached now. What was done until then is done.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await DueAsync(now, cancellationToken);
        DigestFacts? facts = null;
        var made = 0;
        foreach (var together in due.Chunk(Together))
        {
            var looks = new List<(string Id, DigestLook Look)>();
            foreach (var (subscription, week) in together)
            {
                if (await GuardAsync(() => OpenAsync(subscription, week, cancellationToken)) is { } history)
                {
                    facts ??= await composer.GatherAsync(cancellationToken);
                    if (await GuardAsync(() => Task.FromResult<DigestLook?>(Look(facts, subscription, week, history, now))) is { } look)
                    {
                        looks.Add((subscription.Id, look));
                    }
                }
            }

            made += await WriteAsync(looks, cancellationToken);
        }

        return made;
    }

    private async Task<List<(DigestSubscription Subscription, DueWeek Week)>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = new List<(DigestSubscription, DueWeek)>();
        var known = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        await foreach (var subscription in subscriptions.ActiveAsync(cancellationToken))
        {
            if (over.TryGetValue(subscription.Id, out var until))
            {
                known[subscription.Id] = until;
            }

            if (subscription.Id != DigestSubscription.DemoId && calendar.Due(subscription, now) is { } week
                && !(until >= week.Planned) && calendar.GoesAt(week.Planned, now) <= now)
            {
                due.Add((subscription, week));
            }
        }

        over = known;
        return due;
    }

    /// <summary>What is known of a subscription; null if the week is over there.</summary>
    private async Task<DigestHistory?> OpenAsync(DigestSubscription subscription, DueWeek due, CancellationToken cancellationToken)
    {
        var history = await ledger.ReadAsync(subscription.Id, cancellationToken);
        if (history.IsOver(due))
        {
            over[subscription.Id] = due.Planned;
            return null;
        }

        if (history.WaitingBefore(due.Week).ToList() is not { Count: > 0 } late)
        {
            return history;
        }

        // What was held up until now is told in this one, unless it may be out there already.
        await ledger.WithdrawAsync(late, cancellationToken);
        return await ledger.ReadAsync(subscription.Id, cancellationToken);
    }

    private DigestLook Look(DigestFacts facts, DigestSubscription subscription, DueWeek due, DigestHistory history, DateTimeOffset now)
    {
        var digest = composer.Compose(facts, subscription, due.Week, history.Told);
        return new DigestLook(history, due.Planned, digest is null ? null : DigestIssue.Of(digest, subscription.To, due.Planned, now, isAskedFor: false));
    }

    private async Task<int> WriteAsync(List<(string Id, DigestLook Look)> looks, CancellationToken cancellationToken)
    {
        var written = await ledger.WriteAsync([.. looks.Select(one => one.Look)], cancellationToken);
        var made = 0;
        for (var n = 0; n < looks.Count; n++)
        {
            // Where somebody else was first, the next sweep looks at what they have written.
            if (written[n])
            {
                over[looks[n].Id] = looks[n].Look.Planned;
                made += looks[n].Look.Issue is null ? 0 : 1;
            }
        }

        return made;
    }

    private async Task<T?> GuardAsync<T>(Func<Task<T?>> work)
        where T : class
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or StoreUnavailableException))
        {
            Log.NotMade(logger, failure.GetType().FullName, failure.StackTrace);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A digest could not be made: {ExceptionType}\n{StackTrace}")]
        public static partial void NotMade(ILogger logger, string? exceptionType, string? stackTrace);
    }
}
