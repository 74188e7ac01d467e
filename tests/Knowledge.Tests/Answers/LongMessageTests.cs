using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Answers;

public sealed class LongMessageTests
{
    private const string Mail = """
        Hej alle. Vi er en lille kommune, som er gået i gang med at sortere post automatisk. Modellen rammer 71 procent rigtigt, og
        vores DPO siger, at der skal laves en konsekvensanalyse. De gamle mails må ikke bruges til træning, og leverandøren vil have
        mere for licensen. Har nogen af jer stået med noget tilsvarende? Med venlig hilsen Mette Holm
        """;

    private readonly Answering seed = Answering.OverTheSeedLessons;

    [Fact]
    public void A_pasted_mail_is_answered_by_the_sentence_that_is_the_question()
    {
        var answer = seed.Ask(Mail);
        Assert.Equal(Verdict.Answered, answer.Verdict);
        Assert.Contains(answer.Hits.Take(3), h => h.Lesson.Id == "evaluering-133");
    }

    [Fact]
    public void The_greeting_at_the_end_is_no_part_of_the_question()
    {
        var answer = seed.Ask("Har nogen prøvet zyxkvantefrø i et projekt? Mvh Mette Holm");
        Assert.DoesNotContain("Mette", answer.Lead + answer.Question, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kan vi bruge AI til at vurdere fru Karen Nielsen i Roskilde?")]
    [InlineData("Kan Karen Nielsen få hjemmehjælp ifølge jeres algoritme? hun er 82 og bor i Roskilde")]
    public void A_citizen_by_name_is_refused_without_a_number_too(string message)
    {
        var answer = seed.Ask(message);
        Assert.Equal(AnswerAction.Refuse, answer.Action);
        Assert.DoesNotContain("Karen", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_for_a_template_is_told_of_it_first()
        => Assert.StartsWith("Her er noget, du kan bruge: KL", seed.Ask("Findes der en skabelon til en konsekvensanalyse?").Lead, StringComparison.Ordinal);

    [Fact]
    public void Projects_that_no_word_of_the_registry_speaks_of_are_not_made_up()
        => Assert.Empty(seed.Ask("Hvilke projekter handler om børn?").Projects);
}
