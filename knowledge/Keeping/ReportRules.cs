using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>Decides on reports. Pure. Every move has a result, and a refused one changes nothing.</summary>
public static class ReportRules
{
    /// <summary>The id of a person's reports of a lesson.</summary>
    /// <param name="lessonId">The lesson.</param>
    /// <param name="kind">The kind of report.</param>
    /// <param name="personKey">The person.</param>
    public static string IdOf(string lessonId, ReportKind kind, string personKey)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{lessonId}\n{kind}\n{personKey}")).AsSpan(0, 16));

    /// <summary>Reports a lesson.</summary>
    /// <param name="before">The person's report that is there; null for none.</param>
    /// <param name="report">What is reported.</param>
    /// <param name="moveId">The id of the click.</param>
    /// <param name="reporter">Who reports.</param>
    /// <param name="now">The moment.</param>
    public static ReportResult Open(LessonReport? before, NewReport report, string moveId, Actor reporter, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(reporter);
        if (before?.MoveId == moveId)
        {
            return new ReportAccepted(before, Repeated: true);
        }

        if (MoveText.Fault(report.Text, required: true) is { } fault)
        {
            return new ReportRefused(fault == Refusal.TextTooLong ? ReportRefusal.TextTooLong : ReportRefusal.TextMissing, before);
        }

        var lesson = report.Lesson;
        return before is { IsOpen: true } ? new ReportRefused(ReportRefusal.AlreadyReported, before)
            : report.Kind == ReportKind.NoLonger && lesson.Owner != reporter.Key ? new ReportRefused(ReportRefusal.NotYours, before)
            : new ReportAccepted(new LessonReport
            {
                Id = IdOf(lesson.Id, report.Kind, reporter.Key),
                LessonId = lesson.Id,
                Title = lesson.Title,
                IsRestricted = lesson.Visibility != Readers.Visibility.Everyone,
                Kind = report.Kind,
                Text = MoveText.Masked(report.Text)!,
                ReporterKey = reporter.Key,
                OwnerKey = lesson.Owner,
                Language = report.Language,
                ReportedAt = now.ToUniversalTime(),
                MoveId = moveId,
                Unsettled = report.Kind == ReportKind.NoLonger,
            });
    }

    /// <summary>Closes a report.</summary>
    /// <param name="report">The report as it is.</param>
    /// <param name="close">What came of it.</param>
    /// <param name="moveId">The id of the click.</param>
    /// <param name="actor">Who has looked.</param>
    /// <param name="ownerKey">Who stands for the lesson now; null for nobody.</param>
    /// <param name="now">The moment.</param>
    public static ReportResult Close(LessonReport report, CloseReport close, string moveId, Actor actor, string? ownerKey, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(close);
        ArgumentNullException.ThrowIfNull(actor);
        if (report.Closing is { } closing)
        {
            return closing.MoveId == moveId ? new ReportAccepted(report, Repeated: true) : new ReportRefused(ReportRefusal.AlreadyClosed, report);
        }

        if (!actor.IsCurator && (ownerKey is null || actor.Key != ownerKey))
        {
            return new ReportRefused(ReportRefusal.NotYours, report);
        }

        if (MoveText.Fault(close.Note, required: false) is not null)
        {
            return new ReportRefused(ReportRefusal.TextTooLong, report);
        }

        var closed = report with { Closing = new ReportClosing(moveId, close.Outcome, MoveText.Masked(close.Note), actor.Key, now.ToUniversalTime()) };
        return new ReportAccepted(closed with { Unsettled = ChangesLesson(closed) });
    }

    /// <summary>What the lesson says once a report has had its effect. Doing it again changes nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="today">The day.</param>
    public static Lesson Effect(LessonReport report, Lesson lesson, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        return !ChangesLesson(report) ? lesson
            : report.Closing is { Outcome: not ReportOutcome.Outdated } ? lesson.ConfirmedOn(today)
            : lesson.MarkedOn(today);
    }

    /// <summary>An owner's "no longer" marks the lesson until somebody has looked; what is outdated stays marked.</summary>
    private static bool ChangesLesson(LessonReport report) => report.Kind == ReportKind.NoLonger || report.Closing is { Outcome: ReportOutcome.Outdated };
}

/// <summary>What somebody reports.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Kind">What kind of report.</param>
/// <param name="Text">What is wrong; not blank. Personal data is masked before it is kept.</param>
/// <param name="Language">The language of the one who reports.</param>
public sealed record NewReport(Lesson Lesson, ReportKind Kind, string Text, Language Language);

/// <summary>What somebody who has looked says.</summary>
/// <param name="Outcome">What came of the report.</param>
/// <param name="Note">A word to the one who reported it; may be blank.</param>
public sealed record CloseReport(ReportOutcome Outcome, string? Note);
