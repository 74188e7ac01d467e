using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Answers;

public sealed class FollowUpTests
{
    private const string First = "Hvordan får vi samtykke til at optage opkald?";

    private readonly Answering answering = Answering.Over(
        Consent("k-kommune").From("Aarhus Kommune", Sector.Municipality).Build(),
        Consent("r-region").From("Region Sjælland", Sector.Region).With(l => l with { Phase = Phase.Operation }).Build(),
        Consent("r-test").From("Region Midtjylland", Sector.Region).With(l => l with { Phase = Phase.Test }).Build());

    [Theory]
    [InlineData("og hvad med regionerne?", "r-region,r-test")]
    [InlineData("kun kommuner", "k-kommune")]
    [InlineData("kun dem i drift", "r-region")]
    [InlineData("ikke i drift", "k-kommune,r-test")]
    [InlineData("har Aarhus prøvet det?", "k-kommune")]
    [InlineData("what about the regions?", "r-region,r-test")]
    public void A_follow_up_keeps_the_subject_and_sets_conditions(string message, string expected)
        => Assert.Equal(expected.Split(','), Ids(answering.Ask(message, previous: First)));

    [Fact]
    public void Conditions_about_different_things_narrow_and_a_new_one_about_the_same_replaces()
    {
        var regions = answering.Ask("kun regioner", previous: First).Question;
        var running = answering.Ask("kun dem i drift", previous: regions);
        Assert.Equal(["r-region"], Ids(running));

        Assert.Equal(["k-kommune", "r-region", "r-test"], Ids(answering.Ask("og kommuner og regioner?", previous: regions)));
        Assert.Equal(["k-kommune"], Ids(answering.Ask("og kommunerne?", previous: regions)));
    }

    [Fact]
    public void The_question_is_told_as_it_was_typed()
        => Assert.Equal($"{First} · og hvad med regionerne?", answering.Ask("og hvad med regionerne?", previous: First).Question);

    [Fact]
    public void A_question_of_its_own_forgets_the_one_before()
        => Assert.Equal("Hvordan skifter vi leverandør?", answering.Ask("Hvordan skifter vi leverandør?", previous: First).Question);

    [Fact]
    public void A_long_conversation_keeps_its_first_question_and_does_not_grow_without_end()
    {
        var previous = First;
        for (var i = 0; i < 20; i++)
        {
            previous = answering.Ask("og hvad med regionerne?", previous: previous).Question;
        }

        Assert.StartsWith(First, previous, StringComparison.Ordinal);
        Assert.True(previous.Length < 200);
    }

    [Fact]
    public void When_nothing_fits_within_a_condition_the_condition_is_named()
    {
        var answer = Answering.Over(Consent("k-1").From("Aarhus Kommune", Sector.Municipality).Build()).Ask("kun regioner", previous: First);
        Assert.Equal(Verdict.None, answer.Verdict);
        Assert.Contains("»regioner«", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void A_follow_up_is_never_outside_the_purpose()
        => Assert.NotEqual(AnswerAction.Refuse, answering.Ask("har Roskilde prøvet det?", previous: First).Action);

    private static LessonBuilder Consent(string id)
        => ALesson(id).Titled("Samtykke til at optage opkald").About("Borgerne skal give samtykke, før opkald må optages.");

    private static IEnumerable<string> Ids(Answer answer) => answer.Hits.Select(h => h.Lesson.Id).Order(StringComparer.Ordinal);
}
