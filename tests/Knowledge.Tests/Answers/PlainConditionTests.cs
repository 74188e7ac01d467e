using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Answers;

public sealed class PlainConditionTests
{
    private readonly Answering answering = Answering.Over(
        Chatbot("a-old").AsOf("2021-05").From("Aarhus Kommune", Sector.Municipality).Build(),
        Chatbot("b-new").AsOf("2024-11").From("Region Sjælland", Sector.Region).With(l => l with { Supplier = "Corti" }).Build());

    [Theory]
    [InlineData("Hvem har en chatbot efter 2021?", "b-new")]
    [InlineData("Hvem har en chatbot siden 2021?", "a-old,b-new")]
    [InlineData("Hvem har en chatbot før 2022?", "a-old")]
    [InlineData("Who has a chatbot since 2023?", "b-new")]
    [InlineData("Hvem har en chatbot, kun regioner?", "b-new")]
    [InlineData("Hvem har en chatbot uden leverandøren Corti?", "a-old")]
    [InlineData("Who has a chatbot without the vendor Corti?", "a-old")]
    [InlineData("Hvem har en chatbot efter 2020 og før 2024?", "a-old")]
    [InlineData("Hvem har en chatbot, ikke regioner, kun kommuner?", "a-old")]
    public void A_question_may_set_conditions_in_plain_words(string question, string expected)
        => Assert.Equal(expected.Split(','), Ids(question));

    [Theory]
    [InlineData("Vi er kun en lille kommune, hvordan får vi en chatbot?")]
    [InlineData("Vi har kun erfaring med en chatbot, hvad nu?")]
    [InlineData("Hvordan får regionerne en chatbot i drift?")]
    [InlineData("Kan man lave en chatbot uden leverandøren?")]
    [InlineData("Hvad kostede en chatbot i 2021?")]
    [InlineData("Må kun regionens ansatte bruge en chatbot?")]
    [InlineData("Vi er kun i drift med en chatbot i én afdeling")]
    [InlineData("Hvad gælder for en chatbot efter 2026?")]
    [InlineData("Kan en chatbot bruge data fra 2019?")]
    public void Words_that_are_no_conditions_leave_no_lesson_out(string question) => Assert.Equal(["a-old", "b-new"], Ids(question));

    private IEnumerable<string> Ids(string question) => answering.Ask(question).Hits.Select(h => h.Lesson.Id).Order(StringComparer.Ordinal);

    private static LessonBuilder Chatbot(string id) => ALesson(id).Titled("En chatbot på hjemmesiden").About("Borgerne spurgte om det samme.");
}
