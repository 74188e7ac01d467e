using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>What becomes of a person's own digest when they follow an area. Pure.</summary>
public static class FollowRule
{
    /// <summary>
    /// Adds an area to a person's own digest, and begins one if there is none. One that was ended begins again with the area and
    /// nothing else, since that is what was asked for; one that was lost is back as it was; one that is paused stays so. Who follows an area
    /// does not want less of it.
    /// </summary>
    /// <param name="before">The person's subscription; null if there is none.</param>
    /// <param name="category">The area.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="language">The language of a new digest.</param>
    /// <param name="now">The moment.</param>
    public static (FollowOutcome Outcome, DigestSubscription Subscription) Follow(
        DigestSubscription? before, Category category, string personKey, Language language, DateTimeOffset now)
    {
        if (before is null)
        {
            var to = Recipient.Person(personKey);
            return (FollowOutcome.Begun, new DigestSubscription
            {
                Id = SubscriptionIds.Of(to), To = to, Language = language, Topics = [category], Since = now, OwnerKey = personKey,
            });
        }

        var kept = before.Fewer.Any(wish => wish.Category == category)
            ? before with { Fewer = [.. before.Fewer.Where(wish => wish.Category != category)] }
            : before;
        kept = SubscriptionRules.Move(kept, SubscriptionMove.Return, now).Subscription;
        return kept switch
        {
            { State: SubscriptionState.Stopped } => (
                FollowOutcome.BegunAgain,
                SubscriptionRules.Save(kept, SubscriptionSettings.Of(kept) with { Topics = [category] }, personKey, takesOver: false, now)),
            { Topics.Count: 0 } => (FollowOutcome.HasAll, kept),
            _ when kept.Topics.Contains(category) => (FollowOutcome.HadIt, kept),
            _ => (FollowOutcome.Added, kept with { Topics = [.. kept.Topics, category] }),
        };
    }
}

/// <summary>What came of following an area.</summary>
public enum FollowOutcome
{
    /// <summary>The person has a digest of their own now.</summary>
    Begun,

    /// <summary>The one that was ended is sent again.</summary>
    BegunAgain,

    /// <summary>The area has come to the others.</summary>
    Added,

    /// <summary>It was among them.</summary>
    HadIt,

    /// <summary>The digest is about everything.</summary>
    HasAll,
}
