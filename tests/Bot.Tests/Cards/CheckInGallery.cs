using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards of check-ins.</summary>
internal static class CheckInGallery
{
    public const string Project = "Talegenkendelse i borgerservice";

    public static readonly Quarter Autumn = new(2026, 4);

    public static readonly CheckInAnswer Answer = new()
    {
        Areas = [Category.Data, Category.Legal], Hard = "Vi venter på en databehandleraftale.", Learned = "Spørg DPO'en, før I bygger noget.",
        Help = "Må vi optage borgernes opkald uden samtykke?",
    };

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("checkIn.asked.da", Form(Language.Danish) with { IsAsked = true }),
        ("checkIn.asked.en", Form(Language.English) with { IsAsked = true }),
        ("checkIn.reminder.da", Form(Language.Danish) with { IsAsked = true, IsReminder = true }),
        ("checkIn.own.da", Form(Language.Danish) with { IsStopped = true }),
        ("checkIn.change.da", Form(Language.Danish) with { Number = 2, Typed = Answer with { MayBeRead = true, AsQuestion = true } }),
        ("checkIn.older.da", Form(Language.Danish) with { Number = 1, Typed = Answer, Notice = "Du har sendt et andet svar i mellemtiden." }),
        ("checkIn.sent.da", Sent(Language.Danish) with { IsNew = true, MayTell = true }),
        ("checkIn.sent.en", Sent(Language.English) with { IsNew = true, MayTell = true }),
        ("checkIn.sent.asks.da", Sent(Language.Danish) with { IsNew = true, MayTell = true, Answer = Answer with { AsQuestion = true, MayBeRead = true }, Masked = [PersonalDataKind.Phone] }),
        ("checkIn.sent.nothing.da", Sent(Language.Danish) with { MayTell = true, Answer = CheckInAnswer.Empty }),
        ("checkIn.sent.withdrawn.da", Sent(Language.Danish) with { IsWithdrawn = true, IsOver = true }),
        ("checkIn.skipped.stopped.da", Done(Language.Danish, CheckInDone.Skipped) with { IsStopped = true }),
        ("checkIn.skipped.da", Done(Language.Danish, CheckInDone.Skipped)),
        ("checkIn.skipped.en", Done(Language.English, CheckInDone.Skipped)),
        ("checkIn.stopped.da", Done(Language.Danish, CheckInDone.Stopped)),
        ("checkIn.resumed.da", Done(Language.Danish, CheckInDone.Resumed)),
        ("checkIn.choice.da", new CheckInChoiceReply(Language.Danish, "n1", Autumn, [new("SP-07", Project, true), new("SP-10", "Mailsortering", false)])),
        ("checkIn.totals.da", Totals(Language.Danish) with { Words = 4 }),
        ("checkIn.totals.en", Totals(Language.English)),
        ("checkIn.totals.few.da", new CheckInTotalsReply(Language.Danish, "n1", Numbers((_, _) => (null, null)) with { Projects = null, Asked = null, Answered = null }, 1)),
        ("checkIn.words.da", Words(Language.Danish)),
        ("checkIn.words.en", Words(Language.English)),
    ];

    public static CheckInFormReply Form(Language language) => new(language, "n1", Autumn, "SP-07", Project, 0, CheckInAnswer.Empty);

    public static CheckInSentReply Sent(Language language) => new(language, "n1", Autumn, "SP-07", Project, 1, Answer);

    public static CheckInWordsReply Words(Language language) => new(
        language, "n1", Autumn,
        [
            new ProjectWordsItem($"{Project} · Roskilde Kommune", new ConsentedWords("SP-07", Answer.Hard, Answer.Learned, Answer.Help)),
            new ProjectWordsItem("Mailsortering · Norddjurs Kommune", new ConsentedWords("SP-10", null, "Start småt.", null)),
        ],
        5, 12);

    private static CheckInDoneReply Done(Language language, CheckInDone kind) => new(language, "n1", Autumn, "SP-07", Project, kind);

    private static CheckInTotalsReply Totals(Language language) => new(
        language, "n1", Numbers((area, wave) => (area is Category.Data or Category.Legal ? 4 + (wave ?? 0) : null, area == Category.Data && wave is null ? null : area == Category.Ethics ? 3 : 5)), null);

    private static CheckInTotals Numbers(Func<Category, int?, (int? Now, int? Before)> numbers) => new(
        Autumn,
        [
            .. DifficultyAreas.All.SelectMany(area => CheckInTotals.Waves.Select(wave => numbers(area, wave) is var (now, before) ? new DifficultyCell(area, wave, now, before) : null!)),
        ],
        14, 21, 14);
}
