using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Answers.Leads;

public sealed class LeadCheckTests
{
    private static readonly Lesson Invented = ALesson("a-001").Titled("Batterier i sensorer skal skiftes hvert år")
        .About("Batterier i 250 sensorer gik i stå efter 14 måneder, og driften sagde \"det er ikke vores\".").Doing("Kommunen skiftede leverandør til Testfirma.")
        .EndingIn("Driften overtog sensorerne.").AsOf("2024-05").Build();

    [Theory]
    [InlineData("speciale-001", "Roskilde Kommune måtte ikke optage borgernes opkald uden aktivt samtykke, og spørgsmålet var uafklaret i marts 2022.")]
    [InlineData("speciale-001", "Projektet løftede spørgsmålet til Digitaliseringsstyrelsen som en opgave for hele landet.")]
    [InlineData("speciale-002", "Roskilde samlede chefer i en styregruppe, og projektlederen kan nu bede medarbejderne om timer.")]
    [InlineData("speciale-002", "Styregruppen i Roskilde Kommune holdt tre møder på et år.")]
    [InlineData("kk-001", "Hos Københavns Kommune tøvede fagområder med AI, fordi de først skulle bruge arbejdstid.")]
    public void A_sentence_in_the_words_of_its_lesson_may_be_shown(string id, string text)
        => Assert.Null(Fault(text, SeedData.Lessons.Single(lesson => lesson.Id == id), Language.Danish));

    [Theory]
    [InlineData("speciale-001", "Roskilde Kommune was not allowed to record calls from citizens without active consent.")]
    [InlineData("speciale-002", "Roskilde Kommune gathered managers from citizen service in a steering group.")]
    public void So_may_one_in_English_as_far_as_the_thesaurus_knows_its_words(string id, string text)
        => Assert.Null(Fault(text, SeedData.Lessons.Single(lesson => lesson.Id == id), Language.English));

    [Theory]
    [InlineData(LeadOutcome.ForeignFigure, "Batterier i 300 sensorer gik i stå efter 14 måneder.")]
    [InlineData(LeadOutcome.ForeignFigure, "Batterier i sensorer gik i stå i 2023.")]
    [InlineData(LeadOutcome.ForeignFigure, "Batterier i sensorer gik i stå efter fjorten måneder.")]
    [InlineData(LeadOutcome.ForeignFigure, "To kommuner skiftede batterier i sensorer.")]
    [InlineData(LeadOutcome.ForeignName, "Batterier i sensorer gik i stå hos Aarhus Kommune.")]
    [InlineData(LeadOutcome.ForeignName, "Corti skiftede batterier i sensorer.")]
    [InlineData(LeadOutcome.ForeignName, "KMD skiftede batterier i sensorer hvert år.")]
    [InlineData(LeadOutcome.ForeignQuote, "Driften sagde »det er vores sensorer« efter 14 måneder.")]
    [InlineData(LeadOutcome.ForeignWords, "Sensorer kostede ekstra penge og gav dårlig stemning i ledelsen.")]
    [InlineData(LeadOutcome.ForeignSign, "Batterier i sensorer gik i stå. Driften overtog sensorerne.")]
    [InlineData(LeadOutcome.ForeignSign, "Batterier i **sensorer** gik i stå efter 14 måneder.")]
    [InlineData(LeadOutcome.ForeignSign, "Batterier i sensorer gik i stå, se ond.dk/batterier.")]
    [InlineData(LeadOutcome.ForeignSign, "Batterier i <at>sensorer</at> gik i stå.")]
    [InlineData(LeadOutcome.ForeignSign, "Batterier i sen\u200Bsorer gik i stå efter 14 måneder.")]
    [InlineData(LeadOutcome.ForeignSign, "Bаtterier i sensorer gik i stå efter 14 måneder.")]
    [InlineData(LeadOutcome.ForeignSign, "- Batterier i sensorer gik i stå efter 14 måneder.")]
    [InlineData(LeadOutcome.ForeignSign, "Batterier i sensorer gik i stå 🔋 efter 14 måneder.")]
    [InlineData(LeadOutcome.Addressed, "Du skal skifte batterier i sensorer hvert år.")]
    [InlineData(LeadOutcome.Addressed, "Skriv til driften efter 14 måneder.")]
    [InlineData(LeadOutcome.Addressed, "Batterier i sensorer er mit område efter 14 måneder.")]
    [InlineData(LeadOutcome.WrongLength, "Batterier.")]
    public void A_sentence_that_the_lesson_does_not_carry_may_not(LeadOutcome fault, string text)
        => Assert.Equal(fault, Fault(text, Invented, Language.Danish));

    [Fact]
    public void A_sentence_in_another_language_may_not_be_shown()
        => Assert.Equal(LeadOutcome.OtherLanguage, Fault("Driften overtog sensorerne efter 14 måneder.", Invented, Language.English));

    [Fact]
    public void Quoted_words_that_are_there_may_be_shown()
        => Assert.Null(Fault("Driften sagde »det er ikke vores« efter 14 måneder.", Invented, Language.Danish));

    [Fact]
    public void What_is_not_solved_is_not_called_solved()
    {
        var open = Invented with { Status = LessonStatus.Unsolved };

        Assert.Equal(LeadOutcome.WrongStatus, Fault("Driften løste batterier i sensorer.", open, Language.Danish));
        Assert.Null(Fault("Driften løste ikke batterier i sensorer.", open, Language.Danish));
        Assert.Null(Fault("Driften løste batterier i sensorer.", Invented, Language.Danish));
    }

    [Theory]
    [InlineData(Evidence.Plan)]
    [InlineData(Evidence.Expectation)]
    public void A_plan_is_not_told_as_a_result(Evidence evidence)
    {
        var plan = Invented with { Evidence = evidence, Status = LessonStatus.InProgress };

        Assert.Equal(LeadOutcome.PlanAsResult, Fault("Driften overtog sensorerne.", plan, Language.Danish));
        Assert.Null(Fault("Planen er, at driften overtog sensorerne.", plan, Language.Danish));
    }

    [Fact]
    public void Advice_of_the_editor_is_not_told_as_what_a_project_did()
        => Assert.NotNull(Fault("Kommunen skiftede leverandør til Testfirma.", Invented with { AdviceBasis = AdviceBasis.Inferred }, Language.Danish));

    [Fact]
    public void A_whole_lead_has_an_end()
    {
        var sentence = new LeadSentence("Batterier i sensorer gik i stå efter 14 måneder.", ["a-001"]);

        Assert.Equal(LeadOutcome.WrongLength, LeadBench.Check.Fault(sentence, [sentence, sentence, sentence, sentence], Request(Invented, Language.Danish)));
    }

    private static LeadOutcome? Fault(string text, Lesson lesson, Language language)
        => LeadBench.Check.Fault(new LeadSentence(text, [lesson.Id]), [], Request(lesson, language));

    private static LeadRequest Request(Lesson lesson, Language language) => new("?", language, Verdict.Answered, [lesson], []);
}
