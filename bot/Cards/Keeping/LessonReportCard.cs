using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Keeping;

/// <summary>The data of a report, for those who can decide on it.</summary>
internal sealed record LessonReportCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required string Written { get; init; }

    public required string Text { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>Whether the lesson can be shown, and is not.</summary>
    public required bool CanSee { get; init; }

    public required bool CanWrite { get; init; }

    public required string Lead { get; init; }

    /// <summary>What came of it; null while it is open.</summary>
    public string? Closed { get; init; }

    /// <summary>What was said to the one who wrote; null if nothing was.</summary>
    public string? Word { get; init; }

    public KeptLesson? Lesson { get; init; }

    public required string Typed { get; init; }

    public required int Most { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static LessonReportCard Of(LessonReportReply reply, KeepCardTexts texts, int limit)
    {
        var report = reply.Report;
        var (heading, title) = (texts[$"Report{report.Kind}Heading"], reply.HidesLesson ? texts["HiddenTitle"] : Shortened.To(report.Title, Math.Min(limit, 200)));
        var closed = report.Closing is { } closing ? texts["Closed" + closing.Outcome] : null;
        return new LessonReportCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, $"{heading}: {title}.", closed ?? report.Text }.OfType<string>()), 1_000),
            Summary = $"{heading}: {title}",
            Notice = reply.Notice,
            Heading = heading,
            Title = title,
            Written = texts.Format("ReportedOn", texts.Date(report.ReportedAt)),
            Text = Shortened.To(report.Text, limit),
            IsOpen = report.IsOpen,
            CanSee = reply.Lesson is null && !reply.HidesLesson,
            CanWrite = report.IsOpen && reply.CanWrite,
            Lead = texts[reply.CanWrite ? "ReportLead" : "ReportLeadHidden"],
            Closed = closed,
            Word = report.Closing?.Note is { } note ? Shortened.To(note, Math.Min(limit, 500)) : null,
            Lesson = KeptLesson.Of(reply.Lesson, texts, Math.Min(limit, 900)),
            Typed = reply.Typed.Length > limit ? "" : reply.Typed,
            Most = LessonValidator.LongestText,
        };
    }
}
