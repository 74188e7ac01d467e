using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Answers;

public sealed class AnswerServiceTests
{
    private readonly Answering seed = Answering.OverTheSeedLessons;

    [Theory]
    [InlineData("Må vi optage og transskribere borgernes opkald uden samtykke?")]
    [InlineData("Har nogen løst samtykke til at optage borgeres opkald?")]
    public void The_question_of_consent_to_recording_is_answered_and_said_to_be_unsolved(string question)
    {
        var answer = seed.Ask(question);
        Assert.Equal(Verdict.Answered, answer.Verdict);
        Assert.Equal(AnswerAction.Answer, answer.Action);
        Assert.Contains(answer.Hits.Take(3), h => h.Lesson is { Id: "speciale-001", Status: LessonStatus.Unsolved });
        Assert.Contains("ikke løst", answer.Lead, StringComparison.Ordinal);
        Assert.NotNull(answer.LegalNotice);
    }

    [Theory]
    [InlineData("Hvordan bager man surdejsbrød?")]
    [InlineData("Hvad er vejret i Odense i morgen?")]
    [InlineData("How do I reset my MitID password?")]
    public void What_is_outside_the_purpose_is_declined(string question)
    {
        var answer = seed.Ask(question);
        Assert.Equal(Verdict.None, answer.Verdict);
        Assert.Equal(AnswerAction.Refuse, answer.Action);
    }

    [Theory]
    [InlineData("Borger Karen Hansen, cpr 000000-0000, vil ikke træne hjemme. Har andre oplevet det?")]
    [InlineData("Min patient på 84 vil ikke samtykke til algoritmen")]
    [InlineData("cpr 010203-4567 skal slettes fra datasættet")]
    public void A_concrete_citizen_is_refused_and_not_searched_for(string question)
    {
        var answer = seed.Ask(question);
        Assert.Equal(AnswerAction.Refuse, answer.Action);
        Assert.Equal(Verdict.None, answer.Verdict);
        Assert.Empty(answer.Hits);
    }

    [Fact]
    public void The_question_that_comes_back_is_masked()
        => Assert.DoesNotContain(
            "jens@kommune.dk",
            seed.Ask("Hvordan får vi data ud af systemet? Skriv til jens@kommune.dk").Question,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Do we need consent to record citizens' phone calls?", Language.English)]
    [InlineData("Skal vi have samtykke til at optage borgernes opkald?", Language.Danish)]
    [InlineData("GDPR", Language.Danish)]
    public void The_answer_is_in_the_language_of_the_question(string question, Language language)
        => Assert.Equal(language, seed.Ask(question).Language);

    [Fact]
    public void A_word_that_no_lesson_holds_is_named_when_nothing_fits()
    {
        var answer = Answering.Over(ALesson("a-001").Titled("Batterier i sensorer skal skiftes").Build())
            .Ask("Har en kommune brugt Zeppelinometer i et projekt?");
        Assert.Equal(Verdict.None, answer.Verdict);
        Assert.Equal(AnswerAction.HandOff, answer.Action);
        Assert.Contains("»Zeppelinometer«", answer.Lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hej", AnswerAction.Help)]
    [InlineData("Hvad kan du?", AnswerAction.Help)]
    [InlineData("help", AnswerAction.Help)]
    [InlineData("Hvem er min kontaktperson i Digitaliseringsstyrelsen?", AnswerAction.Contact)]
    [InlineData("Hvad er telefonnummeret på AI-kontakten i Danske Regioner?", AnswerAction.Contact)]
    [InlineData("Jeg vil gerne dele en erfaring om vores projekt", AnswerAction.Log)]
    [InlineData("I want to share a lesson", AnswerAction.Log)]
    [InlineData("Hvilke projekter bruger talegenkendelse?", AnswerAction.Registry)]
    [InlineData("Did the flood warning project make it into production?", AnswerAction.Registry)]
    [InlineData("Folk fryser under vores test og ledelsen vil lukke projektet", AnswerAction.Answer)]
    public void What_a_message_wants_decides_what_the_bot_does(string message, AnswerAction action)
        => Assert.Equal(action, seed.Ask(message).Action);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀")]
    [InlineData("???")]
    public void A_message_that_says_nothing_gets_help(string message) => Assert.Equal(AnswerAction.Help, seed.Ask(message).Action);

    [Fact]
    public void A_very_long_text_is_answered_like_any_other()
        => Assert.Equal("speciale-001", seed.Ask("Må vi optage borgernes opkald uden samtykke? " + new string('x', 1_000_000)).Hits[0].Lesson.Id);
}
