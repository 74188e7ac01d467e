using System.Globalization;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;

namespace TeamsPilotBot.Bot.Cards.Keeping;

/// <summary>The data of a list of lessons that have to do with a person.</summary>
internal sealed record KeepListCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public string? Lead { get; init; }

    public required IReadOnlyList<KeepRow> Items { get; init; }

    /// <summary>"Viser 1–5 af 12"; null if all are shown.</summary>
    public string? Shown { get; init; }

    /// <summary>The page before this one, as text since the first is 0; null if there is none.</summary>
    public string? Previous { get; init; }

    public string? Next { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static KeepListCard Of(KeepListReply reply, KeepCardTexts texts, int limit)
    {
        var heading = HeadingOf(reply, texts);
        var first = reply.Page * KeepListReply.PageSize;
        var rows = reply.Items.Select((item, index) => KeepRow.Of(item, index, reply, texts, limit)).ToList();
        var notice = reply.Notice is { } said ? Shortened.To(said, Math.Min(limit, 300)) : null;
        return new KeepListCard
        {
            Speak = Shortened.To(string.Join(' ', [.. new[] { notice, heading + (heading.EndsWith('?') ? "" : ".") }.OfType<string>(), .. rows.Select(row => row.Title + ".")]), 1_000),
            Summary = heading,
            Notice = notice,
            Heading = heading,
            Lead = LeadOf(reply, texts),
            Items = rows,
            Shown = reply.Total > reply.Items.Count ? texts.Format("Shown", first + 1, first + reply.Items.Count, reply.Total) : null,
            Previous = reply.Page > 0 ? (reply.Page - 1).ToString(CultureInfo.InvariantCulture) : null,
            Next = first + reply.Items.Count < reply.Total ? (reply.Page + 1).ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    private static string HeadingOf(KeepListReply reply, KeepCardTexts texts)
    {
        var count = reply.Items.Count;
        return reply.List switch
        {
            KeepList.Own => texts.Count("Own", reply.Total),
            KeepList.Ownerless => texts["OwnerlessHeading"],
            _ when reply.Items.All(item => item.Question == KeptQuestionKind.StillHolds) => texts.Count("Asked", count),
            _ when reply.Items.All(item => item.Question == KeptQuestionKind.TakeOver) => texts.Count("Offered", count),
            _ => texts.Format("AskedMixed", texts.Number(count)),
        };
    }

    private static string? LeadOf(KeepListReply reply, KeepCardTexts texts)
    {
        if (reply is { List: KeepList.Ownerless, Counts: { } counts })
        {
            return string.Join(" · ", new[]
            {
                counts.Reported > 0 ? texts.Format("CountReported", counts.Reported) : null,
                counts.Ownerless > 0 ? texts.Format("CountOwnerless", counts.Ownerless) : null,
                counts.Unconfirmed > 0 ? texts.Format("CountUnconfirmed", counts.Unconfirmed) : null,
            }.OfType<string>());
        }

        return reply.List != KeepList.Asked || reply.Items.All(item => item.End is not null) ? null
            : reply.IsReminder ? texts["LeadReminder"]
            : reply.Items.All(item => item.Question == KeptQuestionKind.TakeOver) ? texts["LeadOffered"]
            : texts[reply.Items.Count == 1 ? "LeadAskedOne" : "LeadAsked"];
    }
}
