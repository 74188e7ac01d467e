using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// The digest of one subscription for one week. That it is in the store is the claim: of several who make it, one creates it, and only
/// what was created is sent. Immutable.
/// </summary>
/// <param name="SubscriptionId">Whose it is.</param>
/// <param name="Week">The week it belongs to.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Planned">The moment it was planned for; of one that somebody asked for, when they did.</param>
/// <param name="At">When it was made.</param>
/// <param name="IsAskedFor">Whether somebody asked for it out of turn.</param>
/// <param name="Keys">What it tells, as <see cref="DigestItem.Key"/>; nothing once it is known that it was not posted.</param>
public sealed record DigestIssue(
    string SubscriptionId, DigestWeek Week, Recipient To, DateTimeOffset Planned, DateTimeOffset At, bool IsAskedFor, EquatableList<string> Keys)
{
    /// <summary>How long an issue is remembered, and with it what was told: a year and the longest way from a day to the same week of the next.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>What it says; null once it was posted or is not going to be: what was told is in Teams, and not kept here.</summary>
    public Digest? Digest { get; init; }

    /// <summary>How it stands.</summary>
    public PostingState State { get; init; } = PostingState.Waiting;

    /// <summary>Whether what it tells was told, or may have been, or is about to be.</summary>
    [JsonIgnore]
    public bool CountsAsTold => State != PostingState.GivenUp;

    /// <summary>An issue of a digest.</summary>
    /// <param name="digest">What it says.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="planned">The moment it was planned for.</param>
    /// <param name="at">The moment it is.</param>
    /// <param name="isAskedFor">Whether somebody asked for it out of turn.</param>
    public static DigestIssue Of(Digest digest, Recipient to, DateTimeOffset planned, DateTimeOffset at, bool isAskedFor)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return new DigestIssue(digest.SubscriptionId, digest.Week, to, planned, at, isAskedFor, [.. digest.Keys]) { Digest = digest };
    }

    /// <summary>The issue as its outbox says that it stands. What is over keeps nothing but what was told.</summary>
    /// <param name="outbox">Its outbox.</param>
    internal DigestIssue As(Outbox outbox)
    {
        var state = outbox.Pending.Count > 0 ? PostingState.Waiting
            : outbox.Cards.Count > 0 ? PostingState.Posted
            : outbox.Closed.Any(closed => closed.InDoubt) ? PostingState.Uncertain
            : PostingState.GivenUp;
        return this with
        {
            State = state,
            Digest = state == PostingState.Waiting ? Digest : null,
            Keys = state == PostingState.GivenUp ? [] : Keys,
        };
    }
}
