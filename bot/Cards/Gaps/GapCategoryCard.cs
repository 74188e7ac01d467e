using System.Globalization;
using TeamsPilotBot.Bot.Cards.Recurring;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Gaps;

/// <summary>The data of the card of one area.</summary>
internal sealed record GapCategoryCard : CardData
{
    private const int LongestTitle = 160;

    public required string Heading { get; init; }

    public required IReadOnlyList<HeadCell> Heads { get; init; }

    public required IReadOnlyList<CountRow> Rows { get; init; }

    public required IReadOnlyList<RecurringLine> Recurring { get; init; }

    public required IReadOnlyList<GapLesson> Lessons { get; init; }

    /// <summary>"9–16 af 64"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public required string Category { get; init; }

    public int? Next { get; init; }

    public required int Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="recurring">The texts about recurring questions.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static GapCategoryCard Of(GapCategoryReply reply, GapCardTexts texts, RecurringTexts recurring, int limit)
    {
        var cells = PhaseGroups.All.Select(phase => reply.Matrix.Cell(reply.Category, phase)).ToList();
        var heading = texts.Format(
            "CategoryHeading", texts.Words.Category(reply.Category), texts.Count("Lessons", reply.Total), texts.Count("Unsolved", cells.Sum(cell => cell.Unsolved)));
        var end = reply.First + reply.Lessons.Count;
        var title = Math.Min(limit, LongestTitle);
        return new GapCategoryCard
        {
            Speak = Shortened.To($"{heading}. {string.Join(". ", reply.Lessons.Take(3).Select(lesson => lesson.Title))}", 1_000),
            Summary = heading,
            Heading = heading,
            Heads = HeadCell.All(texts),
            Rows =
            [
                Row(texts["RowLessons"], cells, cell => cell.Lessons.ToString(CultureInfo.InvariantCulture)),
                Row(texts["RowUnsolved"], cells, cell => cell.Unsolved.ToString(CultureInfo.InvariantCulture)),
                .. reply.OnlyLessons ? Array.Empty<CountRow>() : [Row(texts["RowAskers"], cells, cell => GapWords.Count(cell.Askers))],
                .. cells.Exists(cell => cell.Reported > 0) ? [Row(texts["RowReported"], cells, cell => GapWords.Band(cell.Reported))] : Array.Empty<CountRow>(),
            ],
            Recurring = [.. reply.Recurring.Select(group => new RecurringLine(Shortened.To(group.Title, title), recurring.Facts(group)))],
            Lessons = [.. reply.Lessons.Select(lesson => GapLesson.Of(lesson, new LessonWords(texts.Common), title))],
            Page = reply.Lessons.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            Category = reply.Category.ToString(),
            Next = end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - GapCategoryReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }

    private static CountRow Row(string label, IEnumerable<GapCell> cells, Func<GapCell, string> told)
        => new(label, [.. cells.Select(cell => told(cell) is var text && text == "0" ? new HeadCell("–") : new HeadCell(text))]);
}

/// <summary>A row of numbers, one for each phase.</summary>
internal sealed record CountRow(string Label, IReadOnlyList<HeadCell> Cells);

/// <summary>What several people have asked.</summary>
internal sealed record RecurringLine(string Title, string Facts);

/// <summary>A lesson in the list of an area.</summary>
internal sealed record GapLesson(string Id, string Title, string Status, string StatusColor, string DotColor, string Place)
{
    /// <summary>A lesson as the list shows it.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="words">How lessons are spoken of.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static GapLesson Of(Lesson lesson, LessonWords words, int limit) => new(
        lesson.Id, Shortened.To(lesson.Title, limit), words.Status(lesson), LessonWords.TextColor(lesson.Status), LessonWords.DotColor(lesson.Status),
        Shortened.To(words.Place(lesson), limit));
}
