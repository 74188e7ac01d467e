using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards of review and of versions.</summary>
internal static class ReviewGallery
{
    public static readonly ExperienceText Text = new()
    {
        Story = "Vi ville optage samtalerne, men måtte ikke uden at spørge. Ring til [telefon fjernet], hvis du vil høre mere.",
        Title = "Spørg om lov, før samtalen optages",
        Problem = "Borgerne vidste ikke, at samtalen blev optaget.",
        Action = "Vi spurgte om lov, før vi tændte for optagelsen.",
        Outcome = "Det virkede, og ingen klagede.",
        Status = LessonStatus.Solved,
        Category = Category.Legal,
        Phase = Phase.Operation,
        Organisation = "Faxe Kommune",
        Project = "Talegenkendelse i borgerservice",
        Sector = Sector.Municipality,
        AsOf = "2026-10",
        Keywords = ["samtykke", "optagelse"],
        Technology = ["talegenkendelse"],
    };

    public static readonly Lesson Lesson = LessonBuilder.ALesson("speciale-001").Titled("Samtykke til at optage opkald").With(lesson => lesson with
    {
        Owner = "frida",
        Version = 3,
        Material = [Material.ImpactAssessment, Material.ContractText],
        MayContact = true,
        Confirmed = "2026-03-03",
        Additions =
        [
            new LessonAddition
            {
                Id = "erf-abcdefgh", Action = "De spurgte i telefonen.", Outcome = "Alle sagde ja.", Status = LessonStatus.Solved,
                Organisation = "Odense Kommune", AsOf = "2026-03",
            },
        ],
    }).Build();

    private static readonly DateTimeOffset Start = new(2026, 11, 9, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Frida = Actor.Person("frida");
    private static readonly Actor Karen = Actor.Person("karen", isCurator: true);
    private static readonly LessonRights Curates = new(Curates: true, Owns: false);
    private static readonly LessonRights Owns = new(Curates: false, Owns: true);

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("review.new.da", Review(Sent())),
        ("review.new.en", Review(Sent(), Language.English)),
        ("review.health.da", Review(Sent(text: Text with { Outcome = "En borger på 84 år havde demens, men det gik." }))),
        ("review.own.da", Review(Sent()) with { Submission = Sent(), Own = true }),
        ("review.addition.da", Review(Sent(SubmissionKind.Addition)) with { Belongs = Lesson }),
        ("review.change.da", Review(Changed()) with { Belongs = Lesson, Similar = [] }),
        ("review.change.en", Review(Changed(), Language.English) with { Belongs = Lesson, Similar = [] }),
        ("review.again.da", Review(Sent()) with
        {
            Typed = Text with { Title = "", AsOf = "i fjor" },
            Faults = [new TextFault("title", TextFaultKind.Missing), new TextFault("asOf", TextFaultKind.NotAllowed)],
            Masked = [PersonalDataKind.Phone],
            Notice = "Jeg har fjernet personoplysninger i det, du skrev.",
        }),
        ("review.question.da", Review(Sent() with { Source = "Spørgsmål besvaret 9. november 2026 af jurist, KL" }) with { Similar = [], Others = 0 }),
        ("review.approved.da", Review(Decided(submission => new Approve(submission.Text, submission.TextNumber))) with { Similar = [] }),
        ("review.returned.da", Review(Decided(_ => new SendBack("Hvad kostede det?"))) with { Similar = [] }),
        ("review.list.da", List(Language.Danish)),
        ("review.list.en", List(Language.English)),
        ("review.standing.da", new ReviewStandingReply(Language.Danish, "n1", Sent(), Start.AddDays(3))),
        ("review.standing.rejected.en", new ReviewStandingReply(Language.English, "n1", Decided(_ => new Reject("Det er reklame.")), Start.AddDays(3))),
        ("submission.returned.da", new SubmissionStandingReply(Language.Danish, "n1", Decided(_ => new SendBack("Hvad kostede det?")))),
        ("submission.sent.en", new SubmissionStandingReply(Language.English, "n1", Sent())),
        ("versions.curator.da", Versions(Curates, Language.Danish)),
        ("versions.owner.en", Versions(Owns, Language.English)),
        ("versions.compare.da", Compare(Curates, Language.Danish) with { Notice = "Rettelsen er gemt som en ny udgave." }),
        ("versions.compare.en", Compare(Owns, Language.English)),
        ("versions.same.da", Compare(Curates, Language.Danish) with { After = Made(2, LessonEditKind.Edited, "karen", lesson => lesson) }),
        ("lesson.write.da", new LessonFormReply(Language.Danish, "n1", Lesson, Curates)),
        ("lesson.propose.en", new LessonFormReply(Language.English, "n1", Lesson, Owns)),
        ("lesson.since.da", new LessonReply(Language.Danish, "q1", "n1", 3, Lesson, 0) { Rights = Curates, SupersededBy = SeedRecords.Lesson("speciale-002") }),
        ("lesson.unconfirmed.en", new LessonReply(Language.English, "q1", "n1", null, Lesson with { Unconfirmed = "2026-06-01" }, 0) { Rights = Owns }),
        ("answer.since.da", Gallery.Shown(Gallery.Consent(Language.Danish) with
        {
            Hits = [new Hit(Lesson with { Unconfirmed = "2026-06-01" }, 10, ["samtykke"], Closeness.VeryClose) { SupersededBy = SeedRecords.Lesson("speciale-002") }],
            Conflicts = [],
        })),
    ];

    public static ReviewReply Review(Submission submission, Language language = Language.Danish) => new(language, "n1", submission, Own: false)
    {
        Similar = [SeedRecords.Lesson("speciale-001"), SeedRecords.Lesson("speciale-002")],
        Others = 2,
        Now = Start.AddDays(3),
    };

    public static Submission Sent(SubmissionKind kind = SubmissionKind.NewLesson, ExperienceText? text = null)
        => After(
            SubmissionRules.Begin(
                "erf-abcdefgh",
                new Beginning(kind, Language.Danish, text ?? Text)
                {
                    LessonId = kind == SubmissionKind.NewLesson ? null : Lesson.Id, BasedOn = kind == SubmissionKind.Change ? Lesson.Version : 0,
                },
                "m0",
                Frida,
                Start).Submission,
            Frida,
            new Send(text ?? Text));

    public static Submission Changed() => Sent(SubmissionKind.Change, SubmissionLesson.TextOf(Lesson) with
    {
        Title = "Samtykke til at optage alle opkald", Outcome = "Driften overtog løsningen i 2026.", Keywords = ["samtykke", "opkald"],
    });

    private static Submission Decided(Func<Submission, SubmissionMove> move) => After(Sent(), Karen, move(Sent()));

    private static Submission After(Submission submission, Actor actor, SubmissionMove move)
        => Assert.IsType<SubmissionAccepted>(SubmissionRules.Decide(
            submission, $"m{submission.Trail.Count}", move, actor, submission.LessonId is null ? null : Lesson, submission.ChangedAt.AddHours(1))).Submission;

    private static ReviewListReply List(Language language)
        => new(language, "n1", [Sent(), Sent() with { Id = "erf-bbbbbbbb", Source = "Spørgsmål besvaret" }, Changed() with { Id = "erf-cccccccc" }], 8, 12, Start.AddDays(1))
        {
            Own = ["erf-bbbbbbbb"],
        };

    private static LessonVersion Made(int version, LessonEditKind? kind, string? actor, Func<Lesson, Lesson> change)
        => new(change(Lesson) with { Version = version }, kind is { } made ? new LessonEdit(made, Start.AddDays(version), actor) : null);

    private static VersionListReply Versions(LessonRights rights, Language language) => new(
        language,
        "n1",
        Lesson with { Version = 5 },
        [
            Made(5, LessonEditKind.Kept, "frida", lesson => lesson), Made(4, LessonEditKind.Restored, "karen", lesson => lesson),
            Made(3, LessonEditKind.Added, "karen", lesson => lesson), Made(2, LessonEditKind.Imported, null, lesson => lesson), Made(1, null, null, lesson => lesson),
        ],
        0,
        14,
        rights);

    private static VersionCompareReply Compare(LessonRights rights, Language language) => new(
        language,
        "n1",
        Made(1, null, null, lesson => lesson),
        Made(2, LessonEditKind.Edited, "karen", lesson => lesson with
        {
            Title = "Samtykke til at optage alle opkald", Status = LessonStatus.Unsolved, Supplier = "Firmaet", Outcome = null,
        }),
        2,
        rights);
}
