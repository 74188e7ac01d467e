using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>Makes the cards of a subscription, and the sentences that name a moment. Safe to use from several threads.</summary>
/// <param name="desk">Knows when the next one is planned.</param>
/// <param name="clock">The clock.</param>
public sealed class SubscriptionViews(IDigestDesk desk, TimeProvider clock)
{
    /// <summary>What is shown to somebody who asks for a subscription: the form where it is not begun and the person may do so, else how it stands.</summary>
    /// <param name="target">The subscription.</param>
    /// <param name="by">Who asks, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> OpenAsync(SubscriptionTarget target, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(by);
        return target is { MayChange: true } && !target.Current.IsLive()
            ? new ActionResult(await FormAsync(target.Current, by, null, cancellationToken), null)
            : new ActionResult(await StandingAsync(target, by, null, target.MayChange ? null : "NotYours", cancellationToken), null);
    }

    /// <summary>How a subscription stands.</summary>
    /// <param name="target">The subscription.</param>
    /// <param name="by">Who asks, and where.</param>
    /// <param name="click">The click that led here; null for none.</param>
    /// <param name="notice">The key of the sentence above it; null for none.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<SubscriptionReply> StandingAsync(
        SubscriptionTarget target, Clicked by, SubscriptionCardAction? click, string? notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(by);
        var next = await NextAsync(target.Current, cancellationToken);
        return new SubscriptionReply(by.Language, Nonce.New(), target.Current, next, target.MayChange)
        {
            Notice = notice is null ? null : await SentenceAsync(notice, target.Current, by.Language, cancellationToken),
            Wishes = target.MayChange ? WishesOf(target.Current, by.Language) : [],
            Back = click?.List,
            BackFirst = FirstOf(click),
        };
    }

    /// <summary>The form of a subscription, with what was typed if the click comes from there.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="by">Who asks, and where.</param>
    /// <param name="click">The click that led here; null for none.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<SubscriptionFormReply> FormAsync(DigestSubscription subscription, Clicked by, SubscriptionCardAction? click, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(by);
        var values = click is { HasForm: true } ? SubscriptionForm.Typed(click, by.Language) : SubscriptionForm.Of(SubscriptionSettings.Of(subscription));
        return new SubscriptionFormReply(by.Language, Nonce.New(), subscription, await NextAsync(subscription, cancellationToken), values)
        {
            Back = click?.List,
            BackFirst = FirstOf(click),
        };
    }

    /// <summary>A sentence, with the moment when the next one is planned where it has a place for it.</summary>
    /// <param name="key">The key of the sentence.</param>
    /// <param name="subscription">The subscription; one that is not sent is looked at as if it began now.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<string> SentenceAsync(string key, DigestSubscription subscription, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        if (!SubscriptionTexts.Catalog.Get(language, key).Contains("{0}", StringComparison.Ordinal))
        {
            return SubscriptionTexts.Catalog.Get(language, key);
        }

        var sent = subscription.IsActive ? subscription : subscription with { State = SubscriptionState.Active, Since = clock.GetUtcNow() };
        return SubscriptionTexts.Catalog.Format(language, key, SubscriptionTexts.Moment(language, await desk.NextAsync(sent, cancellationToken)));
    }

    /// <summary>When it is planned next; null if it is not sent.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<DateTimeOffset?> NextAsync(DigestSubscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return subscription.IsActive ? await desk.NextAsync(subscription, cancellationToken) : null;
    }

    private static EquatableList<SubscriptionWish> WishesOf(DigestSubscription subscription, Language language)
        => [.. WishRule.Heeded(subscription).Take(SubscriptionReply.MostWishes).Select(wish => new SubscriptionWish(wish.Kind, wish.Category, DigestTexts.What(wish.Kind, wish.Category, language)))];

    private static int FirstOf(SubscriptionCardAction? click) => click is null ? 0 : SubscriptionListing.FirstOf(click);
}
