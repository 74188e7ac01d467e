using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Answers;

public sealed class HonestyTests
{
    private readonly Answering seed = Answering.OverTheSeedLessons;

    [Fact]
    public void A_word_that_was_taken_for_a_slip_is_named()
        => Assert.Contains("Jeg har læst »samtykek« som »samtykke«.", seed.Ask("samtykek til optagelse af borgernes opkald").Lead, StringComparison.Ordinal);

    [Fact]
    public void Two_words_that_no_lesson_speaks_of_together_are_named()
    {
        var answer = Answering.Over(
                ALesson("a-1").Titled("Konsekvensanalyse af chatbotten").About("Konsekvensanalysen tog lang tid.").Build(),
                ALesson("b-1").Titled("Talegenkendelse i lægevagten").About("Talegenkendelse forstod ikke jysk.").Build())
            .Ask("Har nogen lavet konsekvensanalyse på talegenkendelse?");
        Assert.Equal(Verdict.Near, answer.Verdict);
        Assert.Contains("»konsekvensanalyse« og »talegenkendelse« står ikke sammen", answer.Lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hvad målte Horsens, da modellen var i drift?", "i test")]
    [InlineData("What did Køge measure in operation?", "without going into operation")]
    public void A_question_that_takes_a_project_to_be_in_operation_is_told_that_it_is_not(string question, string said)
        => Assert.Contains(said, seed.Ask(question).Lead, StringComparison.Ordinal);

    [Theory]
    [InlineData("Hvad målte Roskilde i drift?")]
    [InlineData("Hvad målte Horsens?")]
    public void A_true_premise_is_left_alone(string question)
        => Assert.DoesNotContain("projektregistret", seed.Ask(question).Lead, StringComparison.Ordinal);

    [Theory]
    [InlineData("120190 - 1234 vil ikke være med")]
    [InlineData("Borgeren med cpr 1201901234 vil ikke være med")]
    public void A_cpr_number_is_a_citizens_case_however_it_is_written(string question)
    {
        var answer = seed.Ask(question);
        Assert.Equal(AnswerAction.Refuse, answer.Action);
        Assert.DoesNotContain("1234", answer.Question + answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_masked_comes_back_nowhere()
    {
        var answer = seed.Ask("Skriv til jens.hansen@xyzkommune.dk eller ring på 22 33 44 55 om zyxkvantefrø");
        Assert.DoesNotContain("jens", answer.Lead + answer.Question, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("22 33", answer.Lead + answer.Question, StringComparison.Ordinal);
        Assert.DoesNotContain("fjernet", answer.Lead, StringComparison.Ordinal);
        Assert.All(answer.Hits, h => Assert.DoesNotContain("fjernet", h.Why));
    }

    [Theory]
    [InlineData("Må vi bruge CPR-numre til at træne en model?")]
    [InlineData("Do we need a DPIA for a chatbot?")]
    public void A_question_about_personal_data_carries_the_legal_notice_whatever_its_area(string question)
        => Assert.NotNull(seed.Ask(question).LegalNotice);

    [Fact]
    public void The_first_three_say_three_things()
    {
        var same = "Samtykke til optagelse af opkald skal være aktivt, og borgeren skal sige ja, før samtalen begynder i kontaktcentret.";
        var answer = Answering.Over(
                ALesson("a-1").Titled("Aktivt samtykke til optagelse af opkald").About(same).Build(),
                ALesson("a-2").Titled("Aktivt samtykke til optagelse af opkald").About(same).Build(),
                ALesson("b-1").Titled("Slet optagelser efter et halvt år").About("Optagelser af opkald hobede sig op på serveren.").Build(),
                ALesson("c-1").Titled("Spørg DPO om samtykke").About("Ingen vidste, om hjemlen holdt.").Build())
            .Ask("Hvordan får vi samtykke til optagelse af opkald?");
        Assert.Single(answer.Hits.Take(3), h => h.Lesson.Id.StartsWith("a-", StringComparison.Ordinal));
        Assert.Equal(4, answer.Hits.Count);
        Assert.Equal(answer.Hits.Select(h => h.Score).OrderDescending(), answer.Hits.Select(h => h.Score));
    }

    [Fact]
    public void Guides_and_networks_that_fit_come_with_the_answer_and_proposals_do_not()
    {
        Assert.Contains(seed.Ask("Findes der en vejledning om generativ AI?").Resources, r => r.Name.Contains("generativ AI", StringComparison.Ordinal));
        Assert.Contains(seed.Ask("Hvilke netværk er der for kommuner?").Resources, r => r.Kind == "network");
        Assert.All(seed.Ask("Kan vi få et bindende svar?").Resources, r => Assert.True(r.Exists));
    }
}
