using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>
/// What people want more and less of: following adds to their own digest, "færre af disse" to the wishes of the digest that was clicked.
/// Safe to use from several threads.
/// </summary>
/// <param name="subscriptions">Who wants which digest.</param>
/// <param name="pages">Tells whether there is a digest to go back to.</param>
/// <param name="reach">Tells whether the bot can write to somebody.</param>
/// <param name="clock">The clock.</param>
public sealed class DigestWishes(ISubscriptionRegister subscriptions, DigestPages pages, IReach reach, TimeProvider clock)
{
    /// <summary>Shows what can be followed, and of what there can be less. Where others read along, nothing that the person wished before is shown.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> TopicsAsync(DigestCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var own = by.IsAlone && DigestPlaces.IsAt(click.Place!.SubscriptionId, by) ? await subscriptions.FindAsync(click.Place.SubscriptionId, cancellationToken) : null;
        return await ShowAsync(click, by, category => new DigestTopic(category, IsLess: own?.Fewer.Contains(Wish(click, category, by)) == true), null, cancellationToken);
    }

    /// <summary>Adds an area to the person's own digest.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> FollowAsync(DigestCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (click.Category is not { } category)
        {
            return Sentence(by, "UnknownButton");
        }

        var (key, outcome) = (by.Person.Key, FollowOutcome.HadIt);
        var own = await subscriptions.ChangeAsync(
            SubscriptionIds.Of(Recipient.Person(key)),
            before =>
            {
                (outcome, var after) = FollowRule.Follow(before, category, key, by.Language, clock.GetUtcNow());
                return after;
            },
            cancellationToken);
        var sentences = new List<string>
        {
            DigestTexts.Catalog.Format(by.Language, $"Followed.{outcome}", CategoryNames.Of(category, by.Language), DigestTexts.When(own!, by.Language)),
        };
        if (own!.State == SubscriptionState.Paused)
        {
            sentences.Add(DigestTexts.Catalog.Get(by.Language, "IsPaused"));
        }

        if (!by.IsAlone && await reach.OfAsync(key, cancellationToken) != Reach.Here)
        {
            sentences.Add(DigestTexts.Catalog.Get(by.Language, "NotInReach"));
        }

        return await ShowAsync(click, by, other => new DigestTopic(other, IsFollowed: other == category), string.Join(' ', sentences), cancellationToken);
    }

    /// <summary>Notes that the person wants less of something.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> FewerAsync(DigestCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var (wish, again) = (Wish(click, click.Category, by), false);
        return await ChangeAsync(
            click,
            by,
            before =>
            {
                again = before.Fewer.Contains(wish);
                return WishRule.With(before, wish);
            },
            after => again ? "Less.Again" : after.IsPersonal ? "Less.Own" : WishRule.IsHeeded(after, wish.Kind, wish.Category) ? "Less.Heeded" : "Less.Waits",
            cancellationToken);
    }

    /// <summary>Takes a wish back.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<ActionResult> UndoAsync(DigestCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var wish = Wish(click, click.Category, by);
        return ChangeAsync(
            click,
            by,
            before => WishRule.Without(before, wish),
            after => after.IsPersonal ? "Undone.Own" : WishRule.IsHeeded(after, wish.Kind, wish.Category) ? "Undone.Still" : "Undone.None",
            cancellationToken);
    }

    private async Task<ActionResult> ChangeAsync(
        DigestCardAction click, Clicked by, Func<DigestSubscription, DigestSubscription> change, Func<DigestSubscription, string> sentence, CancellationToken cancellationToken)
    {
        if (click is not { Place.SubscriptionId: { } id, Kind: { } kind } || !DigestPlaces.IsAt(id, by))
        {
            return Sentence(by, "NotHere");
        }

        if (await subscriptions.ChangeAsync(id, before => before is null ? null : change(before), cancellationToken) is not { } after)
        {
            return Sentence(by, "DigestGone");
        }

        var isLess = after.Fewer.Contains(Wish(click, click.Category, by));
        var notice = DigestTexts.Catalog.Format(by.Language, sentence(after), DigestTexts.What(kind, click.Category, by.Language));
        return await ShowAsync(click, by, other => new DigestTopic(other, IsLess: other == click.Category && isLess), notice, cancellationToken);
    }

    private async Task<ActionResult> ShowAsync(DigestCardAction click, Clicked by, Func<Category?, DigestTopic> topic, string? notice, CancellationToken cancellationToken)
    {
        if (click is not { Place: { } place, Kind: { } kind })
        {
            return notice is null ? Sentence(by, "UnknownButton") : new ActionResult(null, notice);
        }

        var offered = click.Categories.Contains(click.Category) || click.Verb == DigestVerb.Topics ? click.Categories : [.. click.Categories, click.Category];
        return new ActionResult(
            new DigestTopicsReply(by.Language, Nonce.New(), place, kind, [.. offered.Select(topic)])
            {
                CanFollow = !by.IsAlone, HasBack = await pages.HasBackAsync(place, by, cancellationToken), Notice = notice,
            },
            null);
    }

    private static FewerWish Wish(DigestCardAction click, Category? category, Clicked by) => new(click.Kind ?? DigestItemKind.Lesson, category, by.Person.Key);

    private static ActionResult Sentence(Clicked by, string key) => new(null, DigestTexts.Catalog.Get(by.Language, key));
}
