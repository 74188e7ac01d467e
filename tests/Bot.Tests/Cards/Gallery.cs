using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Resources;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>One reply of each kind, with real lessons where there are any.</summary>
internal static class Gallery
{
    public static IReadOnlyDictionary<string, bool> NothingSaid { get; } = new Dictionary<string, bool>();

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("welcome", new WelcomeReply()),
        ("help.da", new HelpReply(Language.Danish)),
        ("help.teller.da", new HelpReply(Language.Danish) { Roles = [Dialogs.People.Role.Reader], MayTell = true }),
        ("help.en", new HelpReply(Language.English, "Hello.")),
        ("answer.da", Shown(Consent(Language.Danish))),
        ("answer.en", Shown(Consent(Language.English))),
        ("answer.model.da", Shown(ByModel(Consent(Language.Danish))) with { LeadAbove = true }),
        ("answer.model.en", Shown(ByModel(Consent(Language.English))) with { LeadAbove = true }),
        ("answer.said.da", Shown(Consent(Language.Danish)) with
        {
            Said = new Dictionary<string, bool> { ["speciale-001"] = true, ["speciale-002"] = false },
        }),
        ("answer.more.da", Shown(Consent(Language.Danish)) with { First = 3 }),
        ("answer.last.da", Shown(Consent(Language.Danish)) with { First = 6 }),
        ("answer.near.da", Shown(Near)),
        ("answer.near.more.da", Shown(Near) with { First = 3 }),
        ("answer.none.da", Shown(Nothing(Language.Danish))),
        ("answer.none.en", Shown(Nothing(Language.English))),
        ("answer.nearest.da", Shown(Nothing(Language.Danish)) with { First = 0 }),
        ("answer.unrouted.da", Shown(Nothing(Language.Danish) with { Route = null, Hits = [] })),
        ("lesson.da", new LessonReply(Language.Danish, "q1", "n1", 3, SeedRecords.Lesson("speciale-001"), 0)),
        ("registry.da", new RegistryReply(Language.Danish, "8 projekter i registret passer.", [.. SeedRecords.Projects.Where(p => p.Stage is ProjectStage.Operation or ProjectStage.InOperation or ProjectStage.Monitoring)])),
        ("registry.en", new RegistryReply(Language.English, "One project in the registry fits.", [SeedRecords.Projects[0]])),
        ("contact.asked.da", new ContactReply(
            Consent(Language.Danish) with { Lead = "Her er den, der passer til det, du spørger om." }, "q1", "n1")),
        ("contact.unknown.da", new ContactReply(Consent(Language.Danish) with { Route = null }, "q1", "n1")),
        ("project.da", new ProjectContactReply(
            Consent(Language.Danish), "q1", "n1", null, SeedRecords.Lesson("speciale-001"), SeedRecords.Project("SP-07"), Follower)),
        ("project.unregistered.en", new ProjectContactReply(
            Consent(Language.English), "q1", "n1", 3, SeedRecords.Lesson("kk-001"), null, null)),
        ("file.da", AnnualReport(Language.Danish)),
        ("file.en", AnnualReport(Language.English)),
        ("refusal.da", new RefusalReply(Language.Danish, "Det lyder som en konkret borgers sag. Den kan jeg ikke hjælpe med.")),
        ("refusal.en", new RefusalReply(Language.English, "I cannot help with that.")),
        .. HandOffGallery.All,
        .. DirectoryGallery.All,
        .. AdministrationGallery.All,
        .. DraftGallery.All,
        .. RightsGallery.All,
        .. KeepGallery.All,
        .. ReviewGallery.All,
        .. LoggingGallery.All,
        .. SubscriptionGallery.All,
        .. DigestGallery.All,
        .. CheckInGallery.All,
        .. MatchGallery.All,
        .. PortfolioGallery.All,
        .. NumbersGallery.All,
        .. SearchWordGallery.All,
        .. LessonFileGallery.All,
    ];

    /// <summary>A file, as it is offered before its link is made.</summary>
    public static FileReply AnnualReport(Language language) => language == Language.Danish
        ? new FileReply(new FileRequest("annual-report", "p1", language), "aarsrapport-roskilde-kommune-2026.docx", "Årsrapport for Roskilde Kommune 2026 med 4 erfaringer.", 41_200)
        : new FileReply(new FileRequest("annual-report", "p1", language), "annual-report-roskilde-kommune-2026.docx", "Annual report for Roskilde Kommune 2026 with 4 lessons.", 1_700_000);

    private static ContactRoute Follower => new(SeedRecords.Contact("kl-ai"), "Fordi I er en kommune.");

    public static AnswerReply Shown(Answer answer) => new(answer, "q1", "n1", null, NothingSaid);

    public static Hit Hit(string id, Closeness closeness, params string[] why) => new(SeedRecords.Lesson(id), 10, [.. why], closeness);

    public static Answer Consent(Language language) => new()
    {
        Question = language == Language.Danish
            ? "Har nogen løst samtykke til at optage borgeres opkald?" : "Has anyone solved consent for recording citizens' calls?",
        Language = language,
        Verdict = Verdict.Answered,
        Action = AnswerAction.Answer,
        Lead = language == Language.Danish
            ? "Tre har stået med det. Én løste det, og to har ikke løst det. Den nærmeste erfaring (Roskilde Kommune, marts 2022) var ikke løst, da den blev skrevet ned."
            : "Three have faced it. One solved it, and two have not solved it.",
        Hits =
        [
            Hit("speciale-001", Closeness.VeryClose, "samtykke", "optage", "opkald"),
            Hit("speciale-124", Closeness.Close, "samtykke"),
            Hit("speciale-002", Closeness.Perhaps),
            Hit("speciale-005", Closeness.Perhaps, "borgere"),
            Hit("kk-001", Closeness.Perhaps, "opkald"),
            Hit("evaluering-035", Closeness.Perhaps, "borgere"),
            Hit("pixi-003", Closeness.Perhaps, "samtykke"),
        ],
        Conflicts = [new Conflict(SeedRecords.Lesson("speciale-034"), SeedRecords.Lesson("speciale-001"))],
        LegalNotice = language == Language.Danish
            ? "Det her er erfaringer og ikke juridisk rådgivning. Spørg jeres egen databeskyttelsesrådgiver (DPO) først og derefter Datatilsynet."
            : "These are experiences and not legal advice. Ask your own data protection officer first, and then Datatilsynet.",
        Route = new ContactRoute(SeedRecords.Contact("egen-dpo"), language == Language.Danish
            ? "Fordi det handler om samtykke, og I har jeres egen rådgiver." : "Because it is about consent, and you have your own adviser."),
        Resources =
        [
            new Resource { Id = "res-01", Name = "Datatilsynet", Kind = "authority", Exists = true, Offers = "Vejledning og afgørelser", Url = "https://www.datatilsynet.dk/" },
            new Resource { Id = "res-03", Name = "KL", Kind = "organisation", Exists = true, Offers = "Juridisk værktøjskasse" },
        ],
    };

    /// <summary>The same with a lead by a language model.</summary>
    public static Answer ByModel(Answer answer)
    {
        LeadSentence[] written =
        [
            new("Roskilde Kommune måtte ikke optage borgernes opkald uden aktivt samtykke.", ["speciale-001"]),
            new("Spørgsmålet var uafklaret i marts 2022.", ["speciale-034", "speciale-001"]),
        ];
        var frame = new LeadFrame("Jeg har læst »samtyke« som »samtykke«.", "Det gik ikke ens for dem, så jeg viser to side om side.");
        return answer with { Written = [.. written], Frame = frame, Lead = frame.Around(written.Select(sentence => sentence.Text)) };
    }

    private static Answer Near => Consent(Language.Danish) with
    {
        Verdict = Verdict.Near,
        Conflicts = [],
        LegalNotice = null,
        Lead = "Ingen har skrevet om præcis det, du spørger om. Det her er det nærmeste, jeg kan finde.",
    };

    public static Answer Nothing(Language language) => Consent(language) with
    {
        Question = language == Language.Danish ? "Hvordan bager man surdejsbrød?" : "How do you bake sourdough bread?",
        Verdict = Verdict.None,
        Action = AnswerAction.HandOff,
        Lead = language == Language.Danish
            ? "Det har ingen skrevet om endnu." : "Nobody has written about that yet.",
        Hits = [Hit("kk-001", Closeness.Perhaps), Hit("pixi-003", Closeness.Perhaps)],
        Conflicts = [],
        LegalNotice = null,
        Resources = [],
    };
}
