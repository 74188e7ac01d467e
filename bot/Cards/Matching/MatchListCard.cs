using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Matching;

/// <summary>The data of those whom somebody may talk with.</summary>
internal sealed record MatchListCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<MatchRow> Items { get; init; }

    /// <summary>How to reach those whom the bot cannot ask; null if it can ask all.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static MatchListCard Of(MatchListReply reply, MatchCardTexts texts, int limit)
    {
        var heading = texts[reply.Items.Count == 1 ? "FoundOne" : "FoundMany"];
        var rows = reply.Items.Select(item => MatchRow.Of(item, texts, limit)).ToList();
        return new MatchListCard
        {
            Speak = Shortened.To(string.Join(' ', [.. new[] { reply.Notice }.OfType<string>(), $"{heading}.", .. rows.Select(row => row.Why)]), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Heading = heading,
            Lead = texts.Format("FoundLead", Shortened.To(Names(reply.Own, texts), Math.Min(limit, 250))),
            Items = rows,
            Otherwise = rows.TrueForAll(row => row.Ask is not null) ? null
                : reply.Introduction is { Contact: var contact } ? texts.Format("OtherwiseContact", Shortened.To(ContactWords.Who(contact), Math.Min(limit, 200)))
                : texts["Otherwise"],
        };
    }

    private static string Names(EquatableList<string> names, MatchCardTexts texts)
        => names.Count < 2 ? string.Concat(names.Select(name => texts.Format("Quoted", name)))
            : texts.Format("And", string.Join(", ", names.SkipLast(1).Select(name => texts.Format("Quoted", name))), texts.Format("Quoted", names[^1]));
}

/// <summary>Somebody to talk with.</summary>
internal sealed record MatchRow(string Place, string? Project, string Why, IReadOnlyList<PlainSentence> Solved, string? Ask, string? Url)
{
    public bool HasButtons => Ask is not null || Url is not null;

    /// <summary>Somebody to talk with, as the card shows it.</summary>
    /// <param name="item">Who.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static MatchRow Of(MatchItem item, MatchCardTexts texts, int limit) => new(
        Shortened.To(item.Place, Math.Min(limit, 150)),
        item.Project is { } project ? Shortened.To(project, Math.Min(limit, 150)) : null,
        Shortened.To(item.Why, Math.Min(limit, 400)),
        [.. item.Solved.Select(title => new PlainSentence(texts.Format("Solved", Shortened.To(title, Math.Min(limit, 200)))))],
        item.AskProjectId,
        item.Url);
}
