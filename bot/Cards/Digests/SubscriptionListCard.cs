using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>The data of a list of those who get the weekly digest.</summary>
internal sealed record SubscriptionListCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    /// <summary>That there is none; null if there is one.</summary>
    public string? Empty { get; init; }

    /// <summary>That the person can have one of their own; null if they have.</summary>
    public string? Offer { get; init; }

    /// <summary>How a channel is set up; null for administrators, who find a field for it.</summary>
    public string? How { get; init; }

    public required bool IsAll { get; init; }

    public string? Channel { get; init; }

    /// <summary>The verb that shows this list.</summary>
    public required string List { get; init; }

    public required IReadOnlyList<SubscriptionRow> Items { get; init; }

    /// <summary>"7–12 af 28"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public int? Next { get; init; }

    public required int Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SubscriptionListCard Of(SubscriptionListReply reply, SubscriptionCardTexts texts, int limit)
    {
        var items = reply.Items.Select(item => SubscriptionRow.Of(item, reply.IsAll, texts, limit)).ToList();
        var heading = texts[reply.IsAll ? "ListAllHeading" : "ListOwnHeading"];
        var empty = reply.IsAll && items.Count == 0 ? texts["ListAllEmpty"] : null;
        var offer = reply.IsAll || reply.Offer == OwnOffer.None ? null : texts[$"Offer{reply.Offer}"];
        var how = reply.IsAll ? null : texts["HowChannels"];
        var end = reply.First + items.Count;
        return new SubscriptionListCard
        {
            Speak = Shortened.To(
                string.Join(' ', new[] { reply.Notice, $"{heading}.", empty, offer }.Concat(items.Select(item => $"{item.Name}: {item.When}. {item.State}")).Append(how).Where(text => text is not null)), 1_000),
            Summary = heading,
            Notice = reply.Notice is { } notice ? Shortened.To(notice, 400) : null,
            Heading = heading,
            Empty = empty,
            Offer = offer,
            How = how,
            IsAll = reply.IsAll,
            Channel = reply.Channel,
            List = $"subscription{(reply.IsAll ? SubscriptionVerb.ListAll : SubscriptionVerb.List)}",
            Items = items,
            Page = items.Count > 0 && items.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            Next = items.Count > 0 && end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - SubscriptionListReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }
}

/// <summary>One who gets the weekly digest.</summary>
/// <param name="Id">The subscription.</param>
/// <param name="Name">The channel with its team, or that it is the person's own.</param>
/// <param name="When">The day and the time.</param>
/// <param name="State">How it stands.</param>
/// <param name="StateColor">Whether that needs a look.</param>
/// <param name="Last">How the last posting went.</param>
/// <param name="LastColor">Whether that needs a look.</param>
/// <param name="CanPause">Whether it can be paused.</param>
/// <param name="CanResume">Whether it can be taken up again.</param>
/// <param name="CanChange">Whether it can be changed.</param>
/// <param name="Stop">What the button is called that ends it.</param>
internal sealed record SubscriptionRow(
    string Id, string Name, string When, string State, string StateColor, string Last, string LastColor, bool CanPause, bool CanResume, bool CanChange, string Stop)
{
    private const int LongestName = 80;

    /// <summary>One as the list shows it.</summary>
    /// <param name="item">The subscription.</param>
    /// <param name="isAll">Whether the team is named too.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SubscriptionRow Of(SubscriptionItem item, bool isAll, SubscriptionCardTexts texts, int limit)
    {
        var subscription = item.Subscription;
        var isGone = subscription.State == SubscriptionState.Gone;
        return new SubscriptionRow(
            subscription.Id,
            NameOf(subscription, isAll, texts, Math.Min(limit, LongestName)),
            texts.When(subscription),
            texts.State(subscription, item.Next),
            isGone ? "Attention" : "Default",
            texts.Last(subscription, item.Last),
            item.Last?.State is PostingState.Uncertain or PostingState.GivenUp ? "Attention" : "Default",
            CanPause: subscription.IsActive,
            CanResume: subscription.State == SubscriptionState.Paused,
            CanChange: !isGone,
            texts[isGone ? "PutAway" : "Stop"]);
    }

    private static string NameOf(DigestSubscription subscription, bool isAll, SubscriptionCardTexts texts, int longest)
        => subscription.IsPersonal ? texts["Own"]
            : isAll && subscription is { Name: { } name, TeamName: { } team } && name != team ? texts.Format("InTeam", Shortened.To(name, longest), Shortened.To(team, longest))
            : Shortened.To(subscription.Name ?? subscription.TeamName ?? texts["NamelessChannel"], longest);
}
