using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>The data of a page of what had no room in a digest.</summary>
internal sealed record DigestRestCard : CardData
{
    public required string Heading { get; init; }

    public required IReadOnlyList<DigestRow> Rows { get; init; }

    /// <summary>"4–13 af 20".</summary>
    public required string Page { get; init; }

    public required int First { get; init; }

    public int? Next { get; init; }

    public required int Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static DigestRestCard Of(DigestRestReply reply, DigestCardTexts texts, int limit)
    {
        var heading = texts.Format("RestHeading", texts.Heading(reply.Kind, reply.Total, reply.IsPersonal), reply.Place.Week.Number);
        var end = reply.First + reply.Items.Count;
        return new DigestRestCard
        {
            Speak = Shortened.To(string.Join(' ', reply.Items.Select(item => $"{item.Title}.").Prepend($"{heading}.")), 1_000),
            Summary = heading,
            Heading = heading,
            Rows = [.. reply.Items.Select(item => DigestRow.Of(item, texts, limit, hasButtons: true))],
            Page = texts.Format("Page", reply.First + 1, end, reply.Total),
            First = reply.First,
            Next = end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - DigestRestReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }
}
