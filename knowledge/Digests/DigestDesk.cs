using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>Previews and sends digests when somebody asks for it.</summary>
/// <param name="ledger">What was posted.</param>
/// <param name="composer">Makes digests.</param>
/// <param name="recent">What there is to tell, for those who only look.</param>
/// <param name="calendar">Tells when they are due.</param>
/// <param name="clock">The clock.</param>
public sealed class DigestDesk(DigestLedger ledger, IDigestComposer composer, RecentFacts recent, DigestCalendar calendar, TimeProvider clock) : IDigestDesk
{
    /// <inheritdoc/>
    public async Task<Digest?> PreviewAsync(DigestSubscription subscription, DigestWeek? week, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var history = await ledger.ReadAsync(subscription.Id, cancellationToken);
        var facts = await recent.GetAsync(cancellationToken);
        return composer.Compose(facts, subscription, week ?? ThisWeek, history.Told);
    }

    /// <inheritdoc/>
    public async Task<SendNowResult> SendNowAsync(DigestSubscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        if (subscription.Id == DigestSubscription.DemoId)
        {
            return SendNowResult.NothingNew;
        }

        var history = await ledger.ReadAsync(subscription.Id, cancellationToken);
        if (history.Of(ThisWeek)?.Issue.CountsAsTold == true)
        {
            return SendNowResult.AlreadySent;
        }

        var facts = await composer.GatherAsync(cancellationToken);
        if (composer.Compose(facts, subscription, ThisWeek, history.Told) is not { } digest)
        {
            return SendNowResult.NothingNew;
        }

        var now = clock.GetUtcNow();
        var look = new DigestLook(history, now, DigestIssue.Of(digest, subscription.To, now, now, isAskedFor: true));
        return (await ledger.WriteAsync([look], cancellationToken))[0] ? SendNowResult.Sent : SendNowResult.AlreadySent;
    }

    /// <inheritdoc/>
    public async Task<DateTimeOffset> NextAsync(DigestSubscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var history = await ledger.ReadAsync(subscription.Id, cancellationToken);
        var next = calendar.Next(subscription, clock.GetUtcNow());
        while (history.IsOver(next))
        {
            next = calendar.Next(subscription, next.Planned);
        }

        return next.Planned;
    }

    /// <inheritdoc/>
    public async Task<LastPosting?> LastAsync(string subscriptionId, CancellationToken cancellationToken)
        => (await ledger.ReadAsync(subscriptionId, cancellationToken)).Last is { } last ? new LastPosting(last.Week, last.At, last.State) : null;

    private DigestWeek ThisWeek => DigestWeek.Of(DanishTime.Today(clock));
}
