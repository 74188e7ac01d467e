using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>How a subscription begins, changes and ends. Pure.</summary>
public static class SubscriptionRules
{
    /// <summary>A subscription that nobody has begun: with the usual choices, and not sent.</summary>
    /// <param name="to">Whom it would be for.</param>
    /// <param name="language">The language to propose.</param>
    /// <param name="now">The time.</param>
    public static DigestSubscription Blank(Recipient to, Language language, DateTimeOffset now)
        => new() { Id = SubscriptionIds.Of(to), To = to, Language = language, Since = now, State = SubscriptionState.Stopped };

    /// <summary>Whether it has been begun, and neither ended nor lost.</summary>
    /// <param name="subscription">The subscription.</param>
    public static bool IsLive(this DigestSubscription subscription)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return subscription.State is SubscriptionState.Active or SubscriptionState.Paused;
    }

    /// <summary>
    /// Takes over what somebody chose, and begins it if it is not live; what is paused stays so. With a new day or time it counts
    /// from now: else one that lies earlier in this week would be made up for at once.
    /// </summary>
    /// <param name="there">The subscription as it is.</param>
    /// <param name="chosen">What was chosen.</param>
    /// <param name="by">The bot's own id of the person who chose it.</param>
    /// <param name="takesOver">Whether nobody answers for it any more, so that this person does from now on.</param>
    /// <param name="now">The time.</param>
    public static DigestSubscription Save(DigestSubscription there, SubscriptionSettings chosen, string by, bool takesOver, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(there);
        ArgumentNullException.ThrowIfNull(chosen);
        var begins = !there.IsLive();
        var isMoved = (chosen.Day, chosen.Time) != (there.Day, there.Time);
        return chosen.In(there) with
        {
            State = begins ? SubscriptionState.Active : there.State,
            NewsSince = begins ? null : isMoved ? there.NewsFrom : there.NewsSince,
            Since = begins || isMoved ? now : there.Since,
            EndedAt = begins ? null : there.EndedAt,
            OwnerKey = begins || takesOver || there.OwnerKey is null ? by : there.OwnerKey,
        };
    }

    /// <summary>Makes a move.</summary>
    /// <param name="there">The subscription as it is.</param>
    /// <param name="move">The move.</param>
    /// <param name="now">The time.</param>
    public static SubscriptionMoved Move(DigestSubscription there, SubscriptionMove move, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(there);
        return (move, there.State) switch
        {
            (SubscriptionMove.Pause, SubscriptionState.Active) => Done(there with { State = SubscriptionState.Paused }),
            (SubscriptionMove.Resume, SubscriptionState.Paused) => Begun(null),
            (SubscriptionMove.Return, SubscriptionState.Gone) => Begun(there.NewsFrom),
            (SubscriptionMove.Stop, not SubscriptionState.Stopped) => Ended(SubscriptionState.Stopped),
            (SubscriptionMove.Lose, SubscriptionState.Active) => Ended(SubscriptionState.Gone),
            (SubscriptionMove.Pause, SubscriptionState.Paused) or (SubscriptionMove.Resume, SubscriptionState.Active) or (SubscriptionMove.Stop, _)
                or (SubscriptionMove.Lose, SubscriptionState.Gone or SubscriptionState.Paused)
                or (SubscriptionMove.Return, SubscriptionState.Active or SubscriptionState.Paused) => new(there, SubscriptionOutcome.AlreadySo),
            _ => new(there, SubscriptionOutcome.NotLive),
        };

        static SubscriptionMoved Done(DigestSubscription after) => new(after, SubscriptionOutcome.Done);

        SubscriptionMoved Ended(SubscriptionState state) => Done(there with { State = state, EndedAt = there.EndedAt ?? now });

        SubscriptionMoved Begun(DateTimeOffset? newsSince) => Done(there with { State = SubscriptionState.Active, Since = now, NewsSince = newsSince, EndedAt = null });
    }

    /// <summary>Notes that somebody was seen in the channel: once, newest last, and no more than can be remembered.</summary>
    /// <param name="there">The subscription as it is.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    public static DigestSubscription Seen(DigestSubscription there, string personKey)
    {
        ArgumentNullException.ThrowIfNull(there);
        return there.IsPersonal || there.Members.Contains(personKey)
            ? there
            : there with { Members = [.. there.Members.Append(personKey).TakeLast(DigestSubscription.MostMembers)] };
    }

    /// <summary>Notes that somebody left the team of the channel: they answer for it no more, and what they wished counts no more.</summary>
    /// <param name="there">The subscription as it is.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    public static DigestSubscription Left(DigestSubscription there, string personKey)
    {
        ArgumentNullException.ThrowIfNull(there);
        return there.IsPersonal ? there : there with
        {
            OwnerKey = there.OwnerKey == personKey ? null : there.OwnerKey,
            Members = [.. there.Members.Where(member => member != personKey)],
            Fewer = [.. there.Fewer.Where(wish => wish.PersonKey != personKey)],
        };
    }
}

/// <summary>What can be done with a subscription besides choosing.</summary>
public enum SubscriptionMove
{
    /// <summary>It is not sent until it is taken up again.</summary>
    Pause,

    /// <summary>It is taken up again; what would have come meanwhile is not made up for.</summary>
    Resume,

    /// <summary>It is ended. One that is lost is put away by this.</summary>
    Stop,

    /// <summary>The channel is gone. One that is paused stays so: it must not begin again by itself when the channel is back.</summary>
    Lose,

    /// <summary>The channel or the person is back. What was planned meanwhile is not made up for; what it would have told comes with the next.</summary>
    Return,
}

/// <summary>What came of a move.</summary>
/// <param name="Subscription">The subscription as it is now.</param>
/// <param name="Outcome">How it went.</param>
public sealed record SubscriptionMoved(DigestSubscription Subscription, SubscriptionOutcome Outcome);

/// <summary>How a move went.</summary>
public enum SubscriptionOutcome
{
    /// <summary>It was made.</summary>
    Done,

    /// <summary>It was so already.</summary>
    AlreadySo,

    /// <summary>The subscription is ended or lost, and has to be begun again first.</summary>
    NotLive,
}
