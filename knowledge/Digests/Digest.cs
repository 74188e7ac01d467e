using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>What is told in a week. It has at least one item: where there is nothing new there is no digest.</summary>
/// <param name="SubscriptionId">Whose it is.</param>
/// <param name="Week">The week.</param>
/// <param name="Language">The language of everything but the titles of lessons and the questions.</param>
/// <param name="Lead">A sentence or two that say what is worth the click; plain text.</param>
/// <param name="Items">What is shown, in the order of the kinds and within them the most interesting first.</param>
public sealed record Digest(string SubscriptionId, DigestWeek Week, Language Language, string Lead, EquatableList<DigestItem> Items)
{
    /// <summary>New lessons that are not shown and can be read behind a link, the most interesting first; they count as told.</summary>
    public EquatableList<DigestItem> More { get; init; } = [];

    /// <summary>What counts as told from now on, and is not told again: the <see cref="DigestItem.Key"/> of everything.</summary>
    [JsonIgnore]
    public IEnumerable<string> Keys => Items.Concat(More).Select(item => item.Key);
}

/// <summary>One thing in a digest.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Id">The id of what it is about: a lesson, a hand-off, a group of questions, a contact, a date.</param>
/// <param name="Title">What it says in a line, unshortened; plain text.</param>
public sealed record DigestItem(DigestItemKind Kind, string Id, string Title)
{
    /// <summary>One or two sentences to it, in the language of the digest; null for none.</summary>
    public string? Detail { get; init; }

    /// <summary>Its area; null if it has none.</summary>
    public Category? Category { get; init; }

    /// <summary>The lesson that can be read of it; null if there is none.</summary>
    public string? LessonId { get; init; }

    /// <summary>The hand-off that can be answered or followed; null if there is none.</summary>
    public string? HandOffId { get; init; }

    /// <summary>A public address with more; null for none.</summary>
    public string? Url { get; init; }

    /// <summary>In which state it is told, where a later one is news again, such as how many have asked; null where it is told once.</summary>
    public string? Stand { get; init; }

    /// <summary>By what it is known whether it was told before.</summary>
    [JsonIgnore]
    public string Key => Stand is null ? $"{Kind}:{Id}" : $"{Kind}:{Id}:{Stand}";
}

/// <summary>What an item of a digest is, in the order in which they are shown. The first three are in digests of persons only.</summary>
public enum DigestItemKind
{
    /// <summary>A question of the person's own, and how it stands.</summary>
    OwnQuestion,

    /// <summary>A question that waits for the person as a contact, and is late.</summary>
    Overdue,

    /// <summary>A question that waits for the person as a contact.</summary>
    Queue,

    /// <summary>A new lesson.</summary>
    Lesson,

    /// <summary>An open question that the readers could answer.</summary>
    Question,

    /// <summary>What recurs across projects.</summary>
    Recurring,

    /// <summary>A hand-off that was solved.</summary>
    Solved,

    /// <summary>New projects and new contacts.</summary>
    People,

    /// <summary>A date.</summary>
    Date,
}
