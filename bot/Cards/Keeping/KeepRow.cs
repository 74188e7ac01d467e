using System.Globalization;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Keeping;

/// <summary>A lesson in a list, with what can be done about it.</summary>
internal sealed record KeepRow
{
    /// <summary>Where the rest of the card has to be cut further than this, there is no room for what was typed.</summary>
    private const int LeastWithTyped = 100;

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Facts { get; init; }

    /// <summary>How it stands, where that is worth more than a fact; null otherwise.</summary>
    public string? State { get; init; }

    public required string StateColor { get; init; }

    public KeptLesson? Lesson { get; init; }

    public required bool CanRead { get; init; }

    /// <summary>Whether the person can say that it holds, that it does not, and that they are not the right one.</summary>
    public required bool CanKeep { get; init; }

    public required bool CanTakeOver { get; init; }

    public required bool CanDecline { get; init; }

    public required IReadOnlyList<KeepReportButton> Reports { get; init; }

    /// <summary>The id of the field for what has changed.</summary>
    public required string Field { get; init; }

    public string? Typed { get; init; }

    public required int Most { get; init; }

    /// <summary>A lesson.</summary>
    /// <param name="item">The lesson in the list.</param>
    /// <param name="index">Its place on the page.</param>
    /// <param name="reply">The list.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static KeepRow Of(KeepItem item, int index, KeepListReply reply, KeepCardTexts texts, int limit)
    {
        var waits = item.End is null or KeptQuestionEnd.Unanswered;
        var offered = item.Question == KeptQuestionKind.TakeOver && waits;
        return new KeepRow
        {
            Id = item.LessonId,
            Title = Shortened.To(item.Title, Math.Min(limit, 200)),
            Facts = FactsOf(item, texts),
            State = StateOf(item, texts) ?? (offered && reply.Items.Any(other => other.Question == KeptQuestionKind.StillHolds) ? texts["Offered"] : null),
            StateColor = item.Unconfirmed is not null || item.IsOwnerless || item.Reports.Count > 0 ? "Attention"
                : item.End is KeptQuestionEnd.Confirmed or KeptQuestionEnd.Taken ? "Good" : "Default",
            Lesson = KeptLesson.Of(item.Lesson, texts, limit),
            CanRead = item.Lesson is null,
            CanKeep = item.IsMine && waits,
            CanTakeOver = offered || item.CanTakeOver,
            CanDecline = offered,
            Reports = [.. item.Reports.Take(1).Select(report => new KeepReportButton(item.LessonId, report))],
            Field = string.Create(CultureInfo.InvariantCulture, $"text-{index}"),
            Typed = limit >= LeastWithTyped && reply.TypedFor == item.LessonId && reply.Typed?.Length <= LessonValidator.LongestText ? reply.Typed : null,
            Most = LessonValidator.LongestText,
        };
    }

    private static string FactsOf(KeepItem item, KeepCardTexts texts) => string.Join(" · ", new[]
    {
        texts.Format("From", texts.Common.Month(item.AsOf)),
        item.Confirmed is { } confirmed ? texts.Format("ConfirmedOn", texts.Date(confirmed)) : null,
        item.Helped > 0 ? texts.Count("Helped", item.Helped) : null,
        item.DueOn is { } due && due < DateOnly.MaxValue ? texts.Format("DueOn", texts.Date(due)) : null,
    }.OfType<string>());

    private static string? StateOf(KeepItem item, KeepCardTexts texts)
    {
        var states = new[]
        {
            item.End is { } end ? texts["End" + end] : null,
            item.Reports.Count switch { 0 => null, 1 => texts["ReportOne"], var reports => texts.Format("ReportMany", reports) },
            item.IsOwnerless ? texts["Ownerless"] : null,
            item.Unconfirmed is { } since ? texts.Format("UnconfirmedSince", texts.Date(since)) : null,
        };
        return string.Join(" · ", states.OfType<string>()) is { Length: > 0 } state ? state : null;
    }
}

/// <summary>A way to a report: the oldest of a lesson, and the next when that is done.</summary>
internal sealed record KeepReportButton(string LessonId, string ReportId);
