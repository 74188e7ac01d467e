using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card about who gets the weekly digest.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
public abstract record SubscriptionCardReply(Language Language, string Nonce) : Reply(Language)
{
    /// <summary>What the click that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }
}

/// <summary>How a subscription stands.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Subscription">The subscription; one that was never begun is stopped, and has the usual choices.</param>
/// <param name="Next">When it is planned next; null if it is not sent.</param>
/// <param name="MayChange">Whether the person who asked may change it.</param>
public record SubscriptionReply(Language Language, string Nonce, DigestSubscription Subscription, DateTimeOffset? Next, bool MayChange)
    : SubscriptionCardReply(Language, Nonce)
{
    /// <summary>How many wishes are shown; the next come when some of them are taken back.</summary>
    public const int MostWishes = 8;

    /// <summary>Of what there is less, since it was wished, for one who may take that back.</summary>
    public EquatableList<SubscriptionWish> Wishes { get; init; } = [];

    /// <summary>The list to go back to; null for none.</summary>
    public SubscriptionVerb? Back { get; init; }

    /// <summary>Where the page of that list begins.</summary>
    public int BackFirst { get; init; }
}

/// <summary>Something that there is less of, since it was wished.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Category">The area; null for the kind as such.</param>
/// <param name="Text">What it is called.</param>
public sealed record SubscriptionWish(DigestItemKind Kind, Category? Category, string Text);

/// <summary>The form of a subscription, with how it stands.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Subscription">The subscription.</param>
/// <param name="Next">When it is planned next; null if it is not sent.</param>
/// <param name="Values">What stands in the fields, by their ids; what was typed and could not be saved is among it.</param>
public sealed record SubscriptionFormReply(
    Language Language, string Nonce, DigestSubscription Subscription, DateTimeOffset? Next, IReadOnlyDictionary<string, string> Values)
    : SubscriptionReply(Language, Nonce, Subscription, Next, MayChange: true)
{
    /// <summary>What hinders the saving, as sentences; empty if nothing does.</summary>
    public EquatableList<string> Faults { get; init; } = [];
}

/// <summary>Several subscriptions: a person's own and the channels that they have set up, or for administrators all channels.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="IsAll">Whether it is all channels.</param>
/// <param name="Items">Those of this page.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are.</param>
public sealed record SubscriptionListReply(Language Language, string Nonce, bool IsAll, EquatableList<SubscriptionItem> Items, int First, int Total)
    : SubscriptionCardReply(Language, Nonce)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 6;

    /// <summary>Whether the person is offered one of their own.</summary>
    public OwnOffer Offer { get; init; } = OwnOffer.None;

    /// <summary>What stands in the field for a channel; null for nothing.</summary>
    public string? Channel { get; init; }
}

/// <summary>A subscription in a list.</summary>
/// <param name="Subscription">The subscription.</param>
/// <param name="Next">When it is planned next; null if it is not sent.</param>
/// <param name="Last">The last posting; null if there was none, or nobody needs to know.</param>
public sealed record SubscriptionItem(DigestSubscription Subscription, DateTimeOffset? Next, LastPosting? Last);

/// <summary>How somebody is offered a digest of their own.</summary>
public enum OwnOffer
{
    /// <summary>They have one.</summary>
    None,

    /// <summary>That they can have one.</summary>
    Possible,

    /// <summary>They are asked, since they lead a project or answer as a contact.</summary>
    Asked,
}
