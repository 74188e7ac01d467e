using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>What the buttons about reports do: saying what is wrong, and deciding on it. Safe to use from several threads.</summary>
/// <param name="reports">The reports.</param>
/// <param name="index">The lessons that somebody may see.</param>
/// <param name="library">The lessons as they are now.</param>
public sealed class ReportActions(IReportRegister reports, LessonIndex index, LessonLibrary library)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click, about a lesson.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> DoAsync(KeepCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (click.Verb is KeepVerb.Report or KeepVerb.SendReport)
        {
            return index.Find(click.LessonId!, by.Person.Reader) is not { } lesson ? Sentence(by, "Refused.NoSuchLesson")
                : click.Verb == KeepVerb.Report ? new ActionResult(Form(lesson, click, by), null)
                : new ActionResult(await SendAsync(lesson, click, by, cancellationToken), null);
        }

        // Who has reported something wrote to those who can decide on it, and not to whoever reads along.
        return by.IsAlone ? await DecideAsync(click, by, cancellationToken) : Sentence(by, "OnlyAlone");
    }

    private static ReportFormReply Form(Lesson lesson, KeepCardAction click, Clicked by)
        => new(by.Language, Nonce.New(), lesson.Id, lesson.Title, IsSent: false) { QuestionId = click.QuestionId, First = click.First };

    private async Task<ReportFormReply> SendAsync(Lesson lesson, KeepCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var text = click.Text ?? "";
        var report = new NewReport(await library.ReadAsync(lesson.Id, cancellationToken) ?? lesson, ReportKind.Error, text, by.Language);
        return await reports.OpenAsync(report, KeepActions.MoveIdOf(click, by), by.Actor, cancellationToken) switch
        {
            ReportAccepted => Form(lesson, click, by) with { IsSent = true, Masked = [.. PersonalData.Mask(text).Findings.Select(finding => finding.Kind).Distinct().Order()] },
            ReportRefused { Reason: var reason } => Form(lesson, click, by) with { Typed = PersonalData.Mask(text).Text, Notice = Refused(reason, by) },
            _ => throw new InvalidOperationException("A report is accepted or refused."),
        };
    }

    private async Task<ActionResult> DecideAsync(KeepCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var key = new ReportKey(click.LessonId!, click.ReportId ?? "");
        var (report, lesson) = (await reports.FindAsync(key, cancellationToken), await library.ReadAsync(key.LessonId, cancellationToken));
        if (report is null || (!KeepRights.IsCurator(by.Person) && lesson?.Owner != by.Person.Key))
        {
            return Sentence(by, report is null ? "Refused.NoSuchReport" : "Refused.ReportNotYours");
        }

        if (by.Place is { } card)
        {
            await reports.AdoptAsync(key, card, cancellationToken);
        }

        // To look after lessons opens none: whoever may not see it learns what was written, and neither its title nor what it says.
        var seen = lesson is not null && by.Person.Reader.CanSee(lesson, by.Person.Key) ? lesson : null;
        LessonReportReply Shown(LessonReport now) => new(by.Language, Nonce.New(), now)
        {
            HidesLesson = seen is null && (lesson is not null || now.IsRestricted),
            CanWrite = seen is not null && LessonRights.Of(seen, by.Person).Any,
        };
        if (click is not { Verb: KeepVerb.CloseReport, Outcome: { } outcome })
        {
            return new ActionResult(Shown(report) with { Lesson = seen }, null);
        }

        var result = await reports.CloseAsync(key, new CloseReport(outcome, click.Text), KeepActions.MoveIdOf(click, by), by.Actor, cancellationToken);
        return result switch
        {
            ReportAccepted { Report: var closed } => new ActionResult(Shown(closed), null),
            ReportRefused { Report: { } now, Reason: var reason } => new ActionResult(
                Shown(now) with { Notice = Refused(reason, by), Typed = now.IsOpen ? PersonalData.Mask(click.Text ?? "").Text : "" }, null),
            _ => Sentence(by, "Refused.NoSuchReport"),
        };
    }

    private static string Refused(ReportRefusal reason, Clicked by) => KeepTexts.Catalog.Format(
        by.Language, reason == ReportRefusal.NotYours ? "Refused.ReportNotYours" : $"Refused.{reason}", LessonValidator.LongestText);

    private static ActionResult Sentence(Clicked by, string key) => new(null, KeepTexts.Catalog.Format(by.Language, key, LessonValidator.LongestText));
}
