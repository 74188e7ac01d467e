using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Cards.Directory;

/// <summary>The data of what did not arrive.</summary>
internal sealed record UndeliveredCard : CardData
{
    private const int LongestText = 100;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<UndeliveredLine> Items { get; init; }

    public required bool HasItems { get; init; }

    /// <summary>Where this page begins, to come back to it after one more try.</summary>
    public required int First { get; init; }

    /// <summary>"7–12 af 28"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public int? Next { get; init; }

    public int? Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static UndeliveredCard Of(UndeliveredReply reply, DirectoryTexts texts, int limit)
    {
        var items = reply.Items.Select(item => UndeliveredLine.Of(item, texts, Math.Min(limit, LongestText))).ToList();
        var end = reply.First + items.Count;
        var lead = items.Count == 0 ? texts["UndeliveredNone"] : reply.Total == 1 ? texts["UndeliveredOne"] : texts.Format("UndeliveredMany", reply.Total);
        return new UndeliveredCard
        {
            Speak = Shortened.To(string.Join(' ', [reply.Notice ?? "", lead, .. items.Select(item => $"{item.To}: {item.About} {item.Why}")]).Trim(), 1_000),
            Summary = texts["UndeliveredHeading"],
            Notice = reply.Notice,
            Heading = texts["UndeliveredHeading"],
            Lead = lead,
            Items = items,
            HasItems = reply.Total > 1,
            First = reply.First,
            Page = items.Count > 0 && items.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            Next = items.Count > 0 && end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - UndeliveredReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }
}

/// <summary>Messages that did not arrive, as a list shows them.</summary>
internal sealed record UndeliveredLine(string Id, string To, string About, string Why)
{
    /// <summary>To whom, about what, and why not, in words.</summary>
    /// <param name="item">What did not arrive.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static UndeliveredLine Of(UndeliveredItem item, DirectoryTexts texts, int limit) => new(
        item.Id,
        item.Name is { } name ? Shortened.To(name, limit) : texts[$"To{item.To}"],
        texts.Format($"About{item.Subject}", item.Text is { } text ? Shortened.To(text.ReplaceLineEndings(" "), limit) : null, texts.Day(item.Since)),
        UndeliveredWords.Why(item, texts));
}

/// <summary>Says in words why messages did not arrive.</summary>
internal static class UndeliveredWords
{
    private static readonly string[] Known = ["Blocked", "NotInstalled", "NotFound", "NoAddress", "GivenUp"];

    /// <summary>A sentence, and what can be done.</summary>
    /// <param name="item">What did not arrive.</param>
    /// <param name="texts">The texts.</param>
    public static string Why(UndeliveredItem item, DirectoryTexts texts)
    {
        var fault = item.Fault.StartsWith("Refused", StringComparison.Ordinal) ? "Refused" : Known.Contains(item.Fault) ? item.Fault : "Unknown";
        return texts[item.To == RecipientKind.Channel && fault is "NotInstalled" or "NotFound" or "NoAddress" or "Blocked" ? "Why.Channel" : $"Why.{fault}"];
    }
}
