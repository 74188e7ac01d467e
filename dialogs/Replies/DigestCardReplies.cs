using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>By what a digest that was posted is found again.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="Week">The week it belongs to.</param>
public sealed record DigestPlace(string SubscriptionId, DigestWeek Week);

/// <summary>A lesson that was opened from a digest, with the way back to it.</summary>
/// <param name="Shown">The lesson.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Place">The digest.</param>
public sealed record DigestLessonReply(ShownLessonReply Shown, string Nonce, DigestPlace Place) : Reply(Shown.Language)
{
    /// <summary>Where the page of the rest begins from which it was opened, from 0; null if it was the digest itself.</summary>
    public int? First { get; init; }
}

/// <summary>A page of what of a kind had no room in a digest.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Place">The digest.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Items">The page.</param>
/// <param name="First">Where it begins among all of the kind, from 0.</param>
/// <param name="Total">How many of the kind there are.</param>
public sealed record DigestRestReply(
    Language Language, string Nonce, DigestPlace Place, DigestItemKind Kind, EquatableList<DigestItem> Items, int First, int Total) : Reply(Language)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 10;

    /// <summary>Whether it is for one person.</summary>
    public bool IsPersonal { get; init; }
}

/// <summary>Which areas of a section can be followed, and of what there can be less.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Place">The digest.</param>
/// <param name="Kind">The kind of the section.</param>
/// <param name="Topics">The areas.</param>
public sealed record DigestTopicsReply(Language Language, string Nonce, DigestPlace Place, DigestItemKind Kind, EquatableList<DigestTopic> Topics) : Reply(Language)
{
    /// <summary>Whether areas can be followed: not from the person's own digest, which is what following adds to.</summary>
    public bool CanFollow { get; init; }

    /// <summary>Whether the digest can be shown again.</summary>
    public bool HasBack { get; init; }

    /// <summary>What the click came to; null for nothing.</summary>
    public string? Notice { get; init; }
}

/// <summary>An area of a section.</summary>
/// <param name="Category">The area; null for what has none.</param>
/// <param name="IsFollowed">Whether it is known that the person follows it.</param>
/// <param name="IsLess">Whether it is known that the person wants less of it.</param>
public sealed record DigestTopic(Category? Category, bool IsFollowed = false, bool IsLess = false);
