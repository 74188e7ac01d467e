using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards of drafts, and of questions that recur.</summary>
internal static class DraftGallery
{
    public static readonly DraftText Text = new()
    {
        Title = "Aftale om lydoptagelser",
        Problem = "Har nogen en aftale om lydoptagelser?\n\nDet, der lå i forvejen, var ikke nok: De andre optager ikke telefonsamtaler.",
        Action = "Vi brugte KL's skabelon og tog leverandøren med fra starten.",
        Outcome = "Den passede, og vores DPO sagde ja.",
        Category = Category.Legal,
    };

    public static RecurringGroup Group { get; } = new(
        "h-1", "Har nogen fået lov til at optage telefonopkald med borgere?", 14, 12, Category.Legal, [Sector.Municipality, Sector.Region], ["h-1", "h-2"],
        GivenHandOffs.Start, true, null);

    private static readonly Actor Mette = Actor.Person("mette");
    private static readonly Actor Lise = Actor.Person("lise");

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("draft.proposed.da", Of(Proposed(Text), DraftSide.Asker)),
        ("draft.proposed.en", Of(Proposed(Text), DraftSide.Contact, Language.English)),
        ("draft.incomplete.da", Of(Proposed(Text with { Category = null, Action = "" }), DraftSide.Asker)),
        ("draft.yours.da", Of(Approved(Mette), DraftSide.Contact)),
        ("draft.waiting.da", Of(Approved(Lise), DraftSide.Contact)),
        ("draft.again.da", Of(Approved(Mette), DraftSide.Contact) with
        {
            Typed = Text with { Outcome = "Ring på [telefon fjernet]" },
            Masked = [PersonalDataKind.Phone],
            Notice = "Teksten blev rettet, imens du læste den.",
        }),
        ("draft.ready.da", Of(After(Approved(Mette), Lise, new ApproveDraft(Text, 1)), DraftSide.Asker)),
        ("draft.ready.en", Of(After(Approved(Mette), Lise, new ApproveDraft(Text, 1)), DraftSide.Asker, Language.English)),
        ("draft.dropped.da", Of(After(Proposed(Text), Lise, new DropDraft("Det er ikke noget, vi vil stå ved.")), DraftSide.Asker)),
        ("draft.list.da", new DraftListReply(Language.Danish, "n1", [Proposed(Text), Proposed(Text with { Title = "Hvem der ejer data" })], 9)),
        ("draft.list.en", new DraftListReply(Language.English, "n1", [Proposed(Text)], 1)),
        ("recurring.list.da", List(Language.Danish)),
        ("recurring.list.en", List(Language.English)),
        ("recurring.raise.da", Raise(Language.Danish, "digst-jura")),
        ("recurring.raise.en", Raise(Language.English, null)),
        ("recurring.raised.da", Raised(Language.Danish)),
        ("recurring.raised.en", Raised(Language.English)),
    ];

    public static LessonDraft Proposed(DraftText text) => Assert.IsType<DraftAccepted>(DraftRules.Propose(
        DraftProposal.IdOf("h1"),
        "m0",
        new DraftOrigin
        {
            HandOffId = "h1",
            AskerKey = "mette",
            AnswererKey = "lise",
            ContactId = "kl-jura",
            Sector = Sector.Municipality,
            Organisation = "Aarhus Kommune",
            Project = "Talegenkendelse i borgerservice",
            Evidence = Evidence.Experience,
            AsOf = "2026-11",
            Source = "Spørgsmål besvaret 9. november 2026 af jurist, KL",
            Language = Language.Danish,
        },
        text,
        Mette,
        false,
        GivenHandOffs.Start)).Draft;

    public static DraftReply Of(LessonDraft draft, DraftSide viewer, Language language = Language.Danish)
        => Dialogs.Drafts.DraftViews.To(draft, viewer, language) with { Nonce = "n1" };

    private static LessonDraft Approved(Actor by) => After(Proposed(Text), by, new ApproveDraft(Text, 1));

    private static LessonDraft After(LessonDraft draft, Actor actor, DraftMove move)
        => Assert.IsType<DraftAccepted>(DraftRules.Decide(draft, $"m{draft.Version}", move, actor, draft.Trail[^1].At.AddHours(1))).Draft;

    private static RecurringListReply List(Language language) => new(
        language,
        "n1",
        [
            Group,
            Group with { Id = "h-7", Title = "Hvem ejer data, når leverandøren træner modellen?", Askers = 4, EscalatedTo = NationalBody.LocalGovernmentDenmark },
            Group with { Id = "asked-1", Title = "Findes der en skabelon?", Askers = 2, Category = null, Sectors = [], HandOffIds = [], Open = false },
        ],
        0,
        8);

    private static RecurringRaiseReply Raise(Language language, string? contact) => new(
        language, "n1", Group, new NationalRoute(NationalBody.AgencyForDigitalGovernment, "Both municipalities and regions ask.", contact));

    private static RecurringRaisedReply Raised(Language language) => new(
        language, "n1", Group, NationalBody.DanishRegions, 3, 1, new Dictionary<Refusal, int> { [Refusal.NotYours] = 2, [Refusal.NotNow] = 1 });
}
