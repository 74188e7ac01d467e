using System.Globalization;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.CheckIns;

/// <summary>The data of the words that may be read.</summary>
internal sealed record CheckInWordsCard : CardData
{
    public required string Heading { get; init; }

    public required IReadOnlyList<WordsRow> Items { get; init; }

    public string? Shown { get; init; }

    /// <summary>Where the page before begins, as text since the first is 0; null if there is none.</summary>
    public string? Previous { get; init; }

    public string? Next { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static CheckInWordsCard Of(CheckInWordsReply reply, CheckInCardTexts texts, int limit)
    {
        var heading = texts.Format("WordsHeading", texts.Quarter(reply.Quarter));
        var next = reply.First + reply.Items.Count;
        return new CheckInWordsCard
        {
            Speak = Shortened.To($"{heading}. {string.Join(". ", reply.Items.Select(item => item.Project))}.", 1_000),
            Summary = heading,
            Heading = heading,
            Items = [.. reply.Items.Select(item => Row(item, texts, limit))],
            Shown = reply.Total > reply.Items.Count ? texts.Format("Shown", reply.First + 1, next, reply.Total) : null,
            Previous = reply.First > 0 ? Math.Max(reply.First - CheckInWordsReply.PageSize, 0).ToString(CultureInfo.InvariantCulture) : null,
            Next = next < reply.Total ? next.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    private static WordsRow Row(ProjectWordsItem item, CheckInCardTexts texts, int limit)
    {
        var words = item.Words;
        var said = new[] { ("SaidHard", words.Hard), ("SaidLearned", words.Learned), ("SaidHelp", words.Help) };
        return new WordsRow(
            Shortened.To(item.Project, Math.Min(limit, 200)),
            [.. said.Where(one => one.Item2 is not null).Select(one => new LabelledText(texts[one.Item1], Shortened.To(one.Item2!, limit)))]);
    }
}

/// <summary>The words of one.</summary>
/// <param name="Project">The project's name and authority.</param>
/// <param name="Sections">The texts, each under what was asked.</param>
internal sealed record WordsRow(string Project, IReadOnlyList<LabelledText> Sections);
