using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards of digests.</summary>
internal static class DigestGallery
{
    public static readonly DigestPlace Place = new("c-000102030405060708090a0b", new DigestWeek(2026, 49));

    private static readonly DigestItem[] Lessons =
    [
        Lesson("speciale-001", Category.Legal), Lesson("speciale-034", Category.Data), Lesson("kk-001", Category.Suppliers),
    ];

    private static readonly DigestItem[] Rest =
    [
        new(DigestItemKind.Question, "h-1", "Må vi bruge borgernes gamle ansøgninger til at træne en model?")
        {
            Detail = "Spurgt af en kommune for fire dage siden. I har selv prøvet noget lignende.", Category = Category.Legal, HandOffId = "h-1",
        },
        new(DigestItemKind.Question, "h-2", "Hvordan måler I, om talegenkendelsen er god nok på dialekter?")
        {
            Detail = "Spurgt af en region i går.", Category = Category.Data, HandOffId = "h-2",
        },
        new(DigestItemKind.Recurring, "h-3", "Hvem ejer modellen, når leverandøren har trænet den på vores data?")
        {
            Detail = "Fire har spurgt, senest en kommune i sidste uge.", Category = Category.Suppliers, Stand = "4",
        },
        new(DigestItemKind.Solved, "h-4", "Databehandleraftale med en leverandør uden for EU")
        {
            Detail = "Svaret kom efter to dage.", Category = Category.Legal, LessonId = "speciale-002",
        },
        new(DigestItemKind.People, "egen-dpo", "Ny kontaktperson for jura: DPO i Roskilde Kommune"),
        new(DigestItemKind.Date, "ai-act-2026", "Fristen for at registrere højrisikosystemer er den 2. december")
        {
            Detail = "Gælder systemer, der er taget i brug før 2026.", Url = "https://digst.dk/digital-transformation/kunstig-intelligens/",
        },
    ];

    private static readonly DigestItem[] Own =
    [
        new(DigestItemKind.OwnQuestion, "h-5", "Hvordan får vi medarbejderne til at stole på modellen?") { Detail = "Regionens kontaktperson har svaret. Sig til, om det hjalp.", HandOffId = "h-5" },
        new(DigestItemKind.Overdue, "h-6", "Skal vi lave en konsekvensanalyse før pilotprojektet?") { Detail = "Har ventet i seks arbejdsdage.", Category = Category.Legal, HandOffId = "h-6" },
        new(DigestItemKind.Queue, "h-7", "Hvilken hjemmel har vi til at samkøre data?") { Detail = "Kom i går.", Category = Category.Legal, HandOffId = "h-7" },
    ];

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("digest.da", Channel(Language.Danish)),
        ("digest.en", Channel(Language.English)),
        ("digest.more.da", Channel(Language.Danish) with { Digest = Channel(Language.Danish).Digest with { More = More(9) } }),
        ("digest.preview.da", Channel(Language.Danish) with { IsPreview = true, Digest = Channel(Language.Danish).Digest with { More = More(1) } }),
        ("digest.preview.en", Channel(Language.English) with { IsPreview = true, Digest = Channel(Language.English).Digest with { More = More(9) } }),
        ("digest.personal.da", Personal(Language.Danish)),
        ("digest.personal.en", Personal(Language.English)),
        ("digest.one.da", Of(Language.Danish, "Der er kommet én ny erfaring om jura.", [Lessons[0]])),
        ("digest.date.da", Of(Language.Danish, "Der er en dato, der er værd at huske.", [Rest[5]])),
        ("digest.lesson.da", Opened(Language.Danish)),
        ("digest.lesson.rest.en", Opened(Language.English) with { First = 13 }),
        ("digest.rest.da", new DigestRestReply(Language.Danish, "n1", Place, DigestItemKind.Lesson, More(10), 3, 30)),
        ("digest.rest.questions.personal.da", new DigestRestReply(Language.Danish, "n1", Place, DigestItemKind.Question, [Rest[0], Rest[1]], 5, 7) { IsPersonal = true }),
        ("digest.rest.last.en", new DigestRestReply(Language.English, "n1", Place, DigestItemKind.Lesson, More(2), 13, 15)),
        ("digest.rest.questions.da", new DigestRestReply(Language.Danish, "n1", Place, DigestItemKind.Question, [Rest[0], Rest[1]], 5, 7)),
        ("digest.topics.da", Topics(Language.Danish)),
        ("digest.topics.en", Topics(Language.English)),
        ("digest.topics.followed.da", Topics(Language.Danish) with
        {
            Topics = [new(Category.Legal, IsFollowed: true), new(Category.Data), new(Category.Suppliers)],
            Notice = "Nu følger du jura. Du får dit eget overblik i chatten med mig hver mandag kl. 8.30, når der er nyt. Skriv »ugens overblik« til mig dér, hvis du vil ændre eller stoppe det.",
        }),
        ("digest.topics.less.da", Topics(Language.Danish) with
        {
            Topics = [new(Category.Legal), new(Category.Data, IsLess: true), new(Category.Suppliers)],
            Notice = "Det er noteret. Når en til i kanalen ønsker det, bliver der færre nye erfaringer inden for data i overblikket.",
        }),
        ("digest.topics.kind.da", new DigestTopicsReply(Language.Danish, "n1", Place, DigestItemKind.Date, [new(null, IsLess: true)])
        {
            CanFollow = true, Notice = "Det er noteret. Fremover er der færre datoer i kanalens overblik.",
        }),
        ("digest.topics.personal.da", Topics(Language.Danish) with { CanFollow = false }),
    ];

    public static DigestReply Of(Language language, string lead, params EquatableList<DigestItem> items)
        => new(new Digest(Place.SubscriptionId, Place.Week, language, lead, items), "n1", IsPreview: false, IsPersonal: false);

    public static EquatableList<DigestItem> More(int number)
        => [.. SeedData.Lessons.Skip(20).Take(number).Select(lesson => Lesson(lesson.Id, lesson.Category))];

    private static DigestReply Channel(Language language) => Of(
        language,
        language == Language.Danish
            ? "Tre nye erfaringer, og to spørgsmål, som I måske kan svare på. Roskilde har fået styr på samtykke til opkald."
            : "Three new lessons, and two questions that you may be able to answer. Roskilde has sorted out consent for calls.",
        [.. Lessons, .. Rest]);

    private static DigestReply Personal(Language language) => Of(
        language,
        language == Language.Danish ? "Der er svar på dit spørgsmål, og et spørgsmål venter på dig." : "Your question has an answer, and a question waits for you.",
        [.. Own, .. Lessons, Rest[0]]) with
    {
        IsPersonal = true,
    };

    private static DigestLessonReply Opened(Language language) => new(new ShownLessonReply(language, SeedRecords.Lesson("speciale-001"), 0), "n1", Place);

    private static DigestTopicsReply Topics(Language language)
        => new(language, "n1", Place, DigestItemKind.Lesson, [new(Category.Legal), new(Category.Data), new(Category.Suppliers)]) { CanFollow = true, HasBack = true };

    private static DigestItem Lesson(string id, Category category)
    {
        var lesson = SeedRecords.Lesson(id);
        return new DigestItem(DigestItemKind.Lesson, id, lesson.Title) { Detail = $"{lesson.Organisation ?? "Flere kommuner"}. Ikke løst, da den blev skrevet ned.", Category = category, LessonId = id };
    }
}
