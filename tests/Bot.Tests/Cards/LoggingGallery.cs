using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards of somebody who tells an experience.</summary>
internal static class LoggingGallery
{
    public static readonly ExperienceText Text = new()
    {
        Story = "Vi måtte ikke optage opkald uden samtykke. Vi bad vores DPO om hjælp. Nu siger otte ud af ti ja.",
        Title = "Vi måtte ikke optage opkald uden samtykke",
        Problem = "Vi måtte ikke optage opkald uden samtykke.",
        Action = "Vi bad vores DPO om hjælp og lagde et spørgsmål ind før opkaldet.",
        Outcome = "Nu siger otte ud af ti ja.",
        Status = LessonStatus.Solved,
        Category = Category.Legal,
        Phase = Phase.Test,
        Technology = ["talegenkendelse", "voicebot"],
        Supplier = "Corti",
        Project = "Digital inklusion og support ved talegenkendelse",
        ProjectId = "SP-07",
        Organisation = "Roskilde Kommune",
        Sector = Sector.Municipality,
        AsOf = "2026-11",
        Material = [Material.ImpactAssessment, Material.ContractText],
        MayContact = true,
        Keywords = ["samtykke til optagelse"],
    };

    private static readonly Actor Mette = Actor.Person("mette");
    private static readonly Actor Aisha = Actor.Person("aisha", isCurator: true);

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("telling.story.da", At(TellingStep.Story, new ExperienceText()) with { Question = "Har nogen løst samtykke?", QuestionId = "q1" }),
        ("telling.story.en", At(TellingStep.Story, new ExperienceText(), Language.English)),
        ("telling.problem.da", At(TellingStep.Problem, new ExperienceText()) with { Notice = "Skriv gerne en hel sætning, så en kollega kan følge med." }),
        ("telling.action.da", At(TellingStep.Action, Text with { Action = "", Outcome = "" }) with { Masked = [PersonalDataKind.CprNumber] }),
        ("telling.outcome.en", At(TellingStep.Outcome, Text with { Outcome = "" }, Language.English)),
        ("telling.check.da", At(TellingStep.Check, Text with { Category = null, Status = null }) with
        {
            Near = [SeedRecords.Lesson("speciale-001"), SeedRecords.Lesson("speciale-002")],
            Faults = [new TextFault("category", TextFaultKind.Missing), new TextFault("status", TextFaultKind.Missing)],
        }),
        ("telling.check.en", At(TellingStep.Check, Text, Language.English) with { Near = [SeedRecords.Lesson("speciale-001")] }),
        ("telling.check.added.da", Added(At(TellingStep.Check, Text))),
        ("telling.check.older.da", At(TellingStep.Check, Text) with { Earlier = [(ExperienceFields.Title, "En anden overskrift")], Notice = "Teksten er blevet rettet, siden det kort blev vist. Her er den, som den er gemt nu." }),
        ("telling.check.health.da", At(TellingStep.Check, Text) with { Health = ["demens", "kræft"] }),
        ("telling.sharing.da", At(TellingStep.Sharing, Text)),
        ("telling.sharing.en", At(TellingStep.Sharing, Text, Language.English)),
        ("telling.field.da", Field(ExperienceFields.Title)),
        ("telling.field.choice.da", Field(ExperienceFields.Status)),
        ("telling.preview.da", At(TellingStep.Preview, Text with { ToldFor = "projektlederen i Faxe", Action = "Ring på [telefon fjernet]." })),
        ("telling.preview.en", At(TellingStep.Preview, Text, Language.English) with { Health = ["diabetes"] }),
        ("telling.preview.missing.da", At(TellingStep.Preview, Text with { Category = null, Outcome = "" })),
        ("telling.returned.da", TellingViews.To(Returned(), Language.Danish) with { Nonce = "n1" }),
        ("telling.returned.preview.da", Shown(Returned())),
        ("telling.review.da", Shown(Sent()) with { Telling = false }),
        ("telling.rejected.en", TellingViews.To(After(Sent(), Aisha, new Reject("It is not about AI.")), Language.English) with { Nonce = "n1" }),
        ("telling.choice.da", new TellingChoiceReply(Language.Danish, "n1", Given(TellingStep.Action, Text), "q1")),
        ("telling.cancel.da", new TellingCancelReply(Language.Danish, "n1", Given(TellingStep.Action, Text))),
        ("telling.cancel.sent.en", new TellingCancelReply(Language.English, "n1", Sent())),
        ("telling.paused.da", new TellingDoneReply(Language.Danish, "n1", After(Given(TellingStep.Action, Text), Mette, new Pause(true)))),
        ("telling.sent.da", new TellingDoneReply(Language.Danish, "n1", Sent())),
        ("telling.sent.en", new TellingDoneReply(Language.English, "n1", Sent())),
        ("telling.withdrawn.da", new TellingDoneReply(Language.Danish, "n1", After(Sent(), Mette, new TakeBack()))),
        ("telling.unsaved.da", new TellingUnsavedReply(Language.Danish, "n1", "erf-abcdefgh", TellingStep.Action, null, "Vi bad vores DPO om hjælp.")),
        ("telling.lesson.da", new TellingLessonReply(Language.Danish, "n1", Given(TellingStep.Check, Text), SeedRecords.Lesson("speciale-001"))),
        ("telling.list.da", new TellingListReply(Language.Danish, "n1", [Given(TellingStep.Action, Text), Returned(), Sent(), Given(TellingStep.Story, new ExperienceText())], 6, 14)),
        ("telling.list.en", new TellingListReply(Language.English, "n1", [Sent()], 0, 1)),
    ];

    /// <summary>Forms: they are no messages, and their button is one of a dialog window.</summary>
    public static IReadOnlyList<(string Name, Reply Reply)> Forms { get; } =
    [
        ("telling.form.da", new ExperienceFormReply(Language.Danish, "n1", Text with { ToldFor = "en kollega i chatten" }) { ToldByAnother = true }),
        ("telling.form.en", new ExperienceFormReply(Language.English, "n1", new ExperienceText())),
        ("telling.form.health.da", new ExperienceFormReply(Language.Danish, "n1", Text) { Health = ["demens", "kræft"] }),
        ("telling.form.again.da", new ExperienceFormReply(Language.Danish, "n1", Text with { Category = null })
        {
            Faults = [new TextFault("category", TextFaultKind.Missing)],
            Masked = [PersonalDataKind.Phone],
        }),
    ];

    public static Submission Given(TellingStep step, ExperienceText text)
        => SubmissionRules.Begin("erf-abcdefgh", new Beginning(SubmissionKind.NewLesson, Language.Danish, text) { Step = step }, "m0", Mette, GivenHandOffs.Start).Submission;

    public static TellingReply At(TellingStep step, ExperienceText text, Language language = Language.Danish) => Shown(Given(step, text), language);

    public static TellingReply Shown(Submission submission, Language language = Language.Danish) => new(language, "n1", submission)
    {
        Telling = true,
        Reach = TellingViews.Reach(submission.Text),
    };

    public static Submission Sent() => After(Given(TellingStep.Preview, Text), Mette, new Send(Text));

    public static Submission Returned() => After(Sent(), Aisha, new SendBack("Skriv, hvad jeres DPO sagde."));

    private static TellingReply Added(TellingReply reply) => reply with
    {
        Submission = reply.Submission with { Kind = SubmissionKind.Addition, LessonId = "speciale-001" },
        AddedTo = SeedRecords.Lesson("speciale-001"),
        Reach = [],
    };

    private static TellingReply Field(string field)
        => Shown(After(Given(TellingStep.Preview, Text), Mette, new Tell(Text, TellingStep.Preview) { Field = field }));

    private static Submission After(Submission submission, Actor actor, SubmissionMove move)
        => Assert.IsType<SubmissionAccepted>(SubmissionRules.Decide(
            submission, $"m{submission.EarlierChanges.Count + submission.Trail.Count}-{move.Kind}", move, actor, null, submission.ChangedAt.AddHours(1))).Submission;
}
