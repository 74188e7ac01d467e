using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The posting of weekly digests.</summary>
/// <param name="kind">The outboxes of issues.</param>
/// <param name="subscriptions">Who wants digests.</param>
/// <param name="calendar">Tells when they are due.</param>
/// <param name="renewal">Makes anew what has waited.</param>
/// <param name="addresses">Knows what a channel is called.</param>
/// <param name="cards">Makes messages of what is shown.</param>
/// <param name="notices">Tells the administrators.</param>
/// <param name="time">The clock.</param>
internal sealed class DigestContent(
    DigestOutbox kind, ISubscriptionRegister subscriptions, DigestCalendar calendar, DigestRenewal renewal, IAddressBook addresses, IReplyCards cards,
    NoticeBoard notices, TimeProvider time) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <summary>Not where somebody has paused or ended it since, nor when the next week has come; late only while people work.</summary>
    /// <inheritdoc/>
    public async Task<DateTimeOffset?> GoesAtAsync(
        StoredDocument document, Knowledge.Outboxes.Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var issue = DigestOutbox.IssueIn(document);
        var subscription = await subscriptions.FindAsync(issue.SubscriptionId, cancellationToken);
        return subscription is not { IsActive: true } || (calendar.Due(subscription, now) is { Week: var latest } && issue.Week.IsBefore(latest))
            ? null
            : calendar.GoesAt(issue.Planned, now);
    }

    /// <inheritdoc/>
    public async Task<StoredDocument?> RenewAsync(StoredDocument document, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var issue = DigestOutbox.IssueIn(document);
        return !DigestRenewal.IsNeeded(issue, now) ? document
            : await subscriptions.FindAsync(issue.SubscriptionId, cancellationToken) is { } subscription
                && await renewal.MakeAsync(issue, subscription, cancellationToken) is { } digest ? DigestOutbox.With(document, digest)
            : null;
    }

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var issue = DigestOutbox.IssueIn(document);
        return issue.Digest is { } digest
            ? cards.Show(new DigestReply(digest, Nonce.New(), IsPreview: false, issue.To.Kind == RecipientKind.Person))
            : null;
    }

    /// <inheritdoc/>
    public async Task OnClosingAsync(StoredDocument document, bool inDoubt, CancellationToken cancellationToken)
    {
        var issue = DigestOutbox.IssueIn(document);
        if (issue.To.Kind == RecipientKind.Person)
        {
            // One word for all of a day, from which nobody can tell whose it was.
            await notices.TellAsync(inDoubt ? NoticeKind.PersonalDigestUncertain : NoticeKind.PersonalDigestNotPosted, issue.Week.ToString(), null, cancellationToken);
            return;
        }

        var name = await NameAsync(issue, await subscriptions.FindAsync(issue.SubscriptionId, cancellationToken), cancellationToken);
        await notices.TellAsync(inDoubt ? NoticeKind.DigestUncertain : NoticeKind.DigestNotPosted, $"{issue.SubscriptionId} {issue.Week}", name, cancellationToken);
    }

    /// <summary>
    /// Nothing is made for whoever is gone, until they are back; of a channel the administrators are told. What a person does in their own
    /// chat is nobody else's business.
    /// </summary>
    /// <inheritdoc/>
    public async Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken)
    {
        var issue = DigestOutbox.IssueIn(document);
        var subscription = await subscriptions.FindAsync(issue.SubscriptionId, cancellationToken);
        if (to.Kind == RecipientKind.Channel && subscription is { State: SubscriptionState.Active or SubscriptionState.Gone })
        {
            await notices.TellAsync(NoticeKind.DigestChannelGone, issue.SubscriptionId, await NameAsync(issue, subscription, cancellationToken), cancellationToken);
        }

        await subscriptions.ChangeAsync(
            issue.SubscriptionId, there => there is null ? null : SubscriptionRules.Move(there, SubscriptionMove.Lose, time.GetUtcNow()).Subscription, cancellationToken);
    }

    /// <summary>The first channel of a team has no name in Teams; by its id an administrator can find it.</summary>
    private async Task<string> NameAsync(DigestIssue issue, DigestSubscription? subscription, CancellationToken cancellationToken)
        => subscription?.Name ?? (await addresses.FindChannelAsync(issue.To.Id, cancellationToken))?.Name ?? issue.To.Id;
}
