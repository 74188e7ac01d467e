using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards about keeping lessons alive.</summary>
internal static class KeepGallery
{
    public static readonly LessonReport Report = new()
    {
        Id = "r1",
        LessonId = "erf-1",
        Title = "Samtykke til at optage borgeres opkald",
        Kind = ReportKind.Error,
        Text = "Paragraffen er ændret pr. 1. januar, så henvisningen passer ikke mere.",
        ReporterKey = "eva",
        OwnerKey = "anne",
        Language = Language.Danish,
        ReportedAt = GivenHandOffs.Start,
        MoveId = "m1",
    };

    private static readonly KeepItem Consent = new("erf-1", "Samtykke til at optage borgeres opkald", "2026-02") { Question = KeptQuestionKind.StillHolds, IsMine = true };
    private static readonly KeepItem Ownership = new("erf-2", "Hvem der ejer data, når leverandøren træner modellen", "2025-11") { Question = KeptQuestionKind.StillHolds, IsMine = true };

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("keep.asked.one.da", Asked(Language.Danish, Consent)),
        ("keep.asked.da", Asked(Language.Danish, Consent, Ownership)),
        ("keep.asked.en", Asked(Language.English, Consent, Ownership)),
        ("keep.asked.reminder.da", Asked(Language.Danish, Consent with { End = KeptQuestionEnd.Confirmed }, Ownership) with { IsReminder = true }),
        ("keep.asked.offered.da", Asked(Language.Danish, Consent with { Question = KeptQuestionKind.TakeOver, IsMine = false })),
        ("keep.asked.mixed.da", Asked(Language.Danish, Ownership, Consent with { Question = KeptQuestionKind.TakeOver, IsMine = false })),
        ("keep.asked.done.da", Asked(
            Language.Danish,
            Consent with { End = KeptQuestionEnd.NoLonger },
            Ownership with { End = KeptQuestionEnd.Returned }) with { Notice = "Tak. Kuratorerne finder en anden, der kan stå for »Hvem der ejer data«." }),
        ("keep.asked.read.da", Asked(Language.Danish, Consent with { Lesson = SeedRecords.Lesson("speciale-001") })),
        ("keep.asked.typed.da", Asked(Language.Danish, Consent) with { Typed = "Loven er ændret", TypedFor = "erf-1", Notice = "Det har du allerede sagt, og kuratorerne har det." }),
        ("keep.own.da", Own(Language.Danish)),
        ("keep.own.en", Own(Language.English)),
        ("keep.ownerless.da", Ownerless(Language.Danish)),
        ("keep.ownerless.en", Ownerless(Language.English)),
        ("keep.report.form.da", Form(Language.Danish)),
        ("keep.report.form.en", Form(Language.English)),
        ("keep.report.form.byId.da", Form(Language.Danish) with { QuestionId = null, First = null }),
        ("keep.report.again.da", Form(Language.Danish) with { Typed = "Der er også en slåfejl", Notice = "Du har allerede meldt en fejl i den erfaring." }),
        ("keep.report.sent.da", Form(Language.Danish) with { IsSent = true, Masked = [PersonalDataKind.Phone] }),
        ("keep.report.da", new LessonReportReply(Language.Danish, "n1", Report) { CanWrite = true }),
        ("keep.report.hidden.da", new LessonReportReply(Language.Danish, "n1", Report with { IsRestricted = true }) { HidesLesson = true }),
        ("keep.report.en", new LessonReportReply(Language.English, "n1", Report with { Kind = ReportKind.NoLonger }) { CanWrite = true }),
        ("keep.report.lesson.da", new LessonReportReply(Language.Danish, "n1", Report) { Lesson = SeedRecords.Lesson("speciale-001"), CanWrite = true }),
        ("keep.report.closed.da", new LessonReportReply(Language.Danish, "n1", Closed(ReportOutcome.Fixed)) { Notice = "Der er en anden, der lige har set på den. Her er, hvordan det står." }),
        ("lesson.vacant.da", new LessonReply(Language.Danish, "q1", "n1", null, SeedRecords.Lesson("speciale-001") with { Unconfirmed = "2026-10-01" }, 0) { CanTakeOver = true }),
    ];

    public static LessonReport Closed(ReportOutcome outcome, string? note = "Tak, den nye paragraf står der nu.")
        => Report with { Closing = new ReportClosing("m2", outcome, note, "kurt", GivenHandOffs.Start.AddDays(1)) };

    public static KeepListReply Asked(Language language, params EquatableList<KeepItem> items)
        => new(language, "n1", KeepList.Asked, items) { Card = "card-1-0", Total = items.Count };

    private static KeepListReply Own(Language language) => new(
        language,
        "n1",
        KeepList.Own,
        [
            Consent with { Question = null, Confirmed = new DateOnly(2026, 8, 3), DueOn = new DateOnly(2027, 2, 3), Helped = 4 },
            Ownership with { Question = null, Unconfirmed = new DateOnly(2026, 10, 1), DueOn = new DateOnly(2027, 10, 1), Helped = 1 },
        ]) { Page = 1, Total = 7 };

    private static KeepListReply Ownerless(Language language) => new(
        language,
        "n1",
        KeepList.Ownerless,
        [
            Consent with { Question = null, IsMine = false, Reports = ["r1", "r2"] },
            Ownership with { Question = null, IsMine = false, IsOwnerless = true, CanTakeOver = true, Unconfirmed = new DateOnly(2026, 10, 1) },
        ]) { Total = 6, Counts = new KeepCounts(1, 4, 3) };

    private static ReportFormReply Form(Language language)
        => new(language, "n1", "erf-1", "Samtykke til at optage borgeres opkald", IsSent: false) { QuestionId = "q1", First = 3 };
}
