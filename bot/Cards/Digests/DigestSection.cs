using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>All of one kind in a digest.</summary>
internal sealed record DigestSection
{
    /// <summary>The lessons that are shown; the rest is behind a button.</summary>
    private const int MostLessons = 3;

    private const int Most = 5;

    /// <summary>Where texts are no longer than this, nothing is shown that can be done without.</summary>
    private const int LastResort = 40;

    /// <summary>The kind, by its name.</summary>
    public required string Kind { get; init; }

    public required string Heading { get; init; }

    public required string Color { get; init; }

    public required IReadOnlyList<DigestRow> Rows { get; init; }

    /// <summary>"Se resten (9)"; null if all of it is shown, or nothing can be clicked.</summary>
    public string? Rest { get; init; }

    /// <summary>"og 9 andre", where nothing can be clicked; null if all of it is shown.</summary>
    public string? Others { get; init; }

    /// <summary>Where the rest begins.</summary>
    public required int First { get; init; }

    /// <summary>What can be followed, and of what there can be less; null for nothing.</summary>
    public DigestChoice? Choice { get; init; }

    /// <summary>The section of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="reply">The digest.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static DigestSection Of(DigestItemKind kind, DigestReply reply, DigestCardTexts texts, int limit)
    {
        var items = reply.Digest.Items.Where(item => item.Kind == kind).ToList();
        var total = items.Count + reply.Digest.More.Count(item => item.Kind == kind);
        var shown = items.Take(Math.Min(kind == DigestItemKind.Lesson ? MostLessons : Most, MostAt(limit))).ToList();
        var rest = total - shown.Count;
        return new DigestSection
        {
            Kind = kind.ToString(),
            Heading = texts.Heading(kind, total, reply.IsPersonal),
            Color = kind == DigestItemKind.Overdue ? "Attention" : "Default",
            Rows = [.. shown.Select(item => DigestRow.Of(item, texts, limit, !reply.IsPreview))],
            Rest = rest > 0 && !reply.IsPreview ? texts.Format("Rest", rest) : null,
            Others = rest > 0 && reply.IsPreview ? (rest == 1 ? texts["OthersOne"] : texts.Format("OthersMany", rest)) : null,
            First = shown.Count,
            Choice = reply.IsPreview || limit <= LastResort ? null : DigestChoice.Of(kind, shown, reply.IsPersonal, texts),
        };
    }

    /// <summary>Where texts have to be cut short, there are fewer things: those that are left can still be understood.</summary>
    private static int MostAt(int limit) => limit switch { >= 300 => Most, >= 180 => 4, >= 100 => 3, > LastResort => 2, _ => 1 };
}

/// <summary>The way from a section to what can be followed, and of what there can be less.</summary>
/// <param name="Kind">The kind, by its name.</param>
/// <param name="Title">What it says.</param>
/// <param name="Verb">What it does.</param>
/// <param name="Categories">The areas, by their names.</param>
internal sealed record DigestChoice(string Kind, string Title, string Verb, string Categories)
{
    /// <summary>The area, where there is only one thing to choose.</summary>
    public string? Category { get; init; }

    /// <summary>The choice of a section; null for what waits for the person themselves.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="shown">What is shown of it.</param>
    /// <param name="isPersonal">Whether it is a person's own digest, in which all that is told of is followed already.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static DigestChoice? Of(DigestItemKind kind, IReadOnlyList<DigestItem> shown, bool isPersonal, DigestCardTexts texts)
    {
        if (kind is DigestItemKind.OwnQuestion or DigestItemKind.Overdue or DigestItemKind.Queue)
        {
            return null;
        }

        var areas = shown.Select(item => item.Category).OfType<Category>().Distinct().ToList();
        var names = areas.Count == 0 ? DigestClickReader.NoArea : string.Join(DigestClickReader.Comma, areas);
        return areas.Count > 1 || (areas.Count == 1 && !isPersonal)
            ? new DigestChoice(kind.ToString(), texts[isPersonal ? "Fewer" : "FollowOrFewer"], "digestTopics", names)
            : new DigestChoice(kind.ToString(), texts["Fewer"], "digestFewer", names) { Category = areas.Count == 0 ? null : names };
    }
}
