using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Answers;

public sealed class LeadTests
{
    [Fact]
    public void Lessons_that_contradict_each_other_stand_side_by_side_the_newest_first()
    {
        var answer = Answering.Over(
            ALesson("a-001").Titled("Batterier i sensorer holder i et år").AsOf("2022-01").Contradicting("a-002").Build(),
            ALesson("a-002").Titled("Strømmen slipper op efter en måned").About("Lygterne gik ud.").AsOf("2024-01").WithStatus(LessonStatus.Unsolved).Build())
            .Ask("Holder batterier i sensorer?");
        var conflict = Assert.Single(answer.Conflicts);
        Assert.Equal(("a-002", "a-001"), (conflict.First.Id, conflict.Second.Id));
        Assert.Contains("Det gik ikke ens for dem", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_went_well_are_not_told_to_have_gone_differently()
    {
        var answer = Answering.Over(
            ALesson("a-001").Titled("Batterier i sensorer holder i et år").Contradicting("a-002").Build(),
            ALesson("a-002").Titled("Strømmen slipper op efter en måned").WithStatus(LessonStatus.GoodPractice).Build())
            .Ask("Holder batterier i sensorer?");
        Assert.False(Assert.Single(answer.Conflicts).IsOpposite);
        Assert.DoesNotContain("Det gik ikke ens", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_of_the_same_month_an_authority_goes_before_a_plan()
    {
        var answer = Answering.Over(
            ALesson("a-001").Titled("Batterier i sensorer holder i et år").RestingOn(Evidence.Plan).Contradicting("a-002").Build(),
            ALesson("a-002").Titled("Batterier i sensorer er forbudt").RestingOn(Evidence.AuthorityDecision).Contradicting("a-001").Build())
            .Ask("Holder batterier i sensorer?");
        Assert.Equal("a-002", Assert.Single(answer.Conflicts).First.Id);
    }

    [Fact]
    public void A_contradiction_that_the_reader_may_not_see_is_not_hinted_at()
    {
        var answer = Answering.Over(
            ALesson("a-001").Titled("Batterier i sensorer holder i et år").Contradicting("a-002").Build(),
            ALesson("a-002").Titled("Batterier i sensorer holder ikke").VisibleTo(Visibility.Organisation).Build())
            .Ask("Holder batterier i sensorer?", new Reader("Nabokøbing Kommune", Sector.Municipality));
        Assert.Empty(answer.Conflicts);
        Assert.Equal("a-001", Assert.Single(answer.Hits).Lesson.Id);
        Assert.DoesNotContain("hver sin vej", answer.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_never_told_as_a_result()
    {
        var answer = Answering.Over(ALesson("a-001").Titled("Batterier i sensorer skal skiftes hvert år").RestingOn(Evidence.Plan).Build())
            .Ask("Hvor tit skal batterier i sensorer skiftes?");
        Assert.Equal("Én har planlagt det (Prøvekøbing Kommune, maj 2024). Det er en plan og ikke et resultat.", answer.Lead);
    }

    [Fact]
    public void The_lead_counts_authorities_and_tells_how_the_lessons_stand()
    {
        var answer = Answering.Over(
            ALesson("a-001").Titled("Batterier i sensorer skal skiftes").From("Prøvekøbing Kommune", Sector.Municipality).Build(),
            ALesson("a-002").Titled("Batterier i sensorer fryser").From("Prøvekøbing Kommune", Sector.Municipality).WithStatus(LessonStatus.Unsolved).Build(),
            ALesson("a-003").Titled("Batterier i sensorer er dyre").From("Testhospitalet", Sector.Region).WithStatus(LessonStatus.PartlySolved).Build())
            .Ask("batterier i sensorer");
        Assert.StartsWith("To har stået med det. Af de tre er én løst, én delvist løst og én ikke løst.", answer.Lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("og hvad med regionerne?")]
    [InlineData("kun regionerne")]
    public void A_follow_up_keeps_the_subject_and_narrows_it(string followUp)
    {
        var answer = Answering.Over(
            ALesson("a-001").Titled("Batterier i sensorer skal skiftes").Build(),
            ALesson("a-002").Titled("Batterier i sensorer fryser").From("Testhospitalet", Sector.Region).Build())
            .Ask(followUp, previous: "batterier i sensorer");
        Assert.Equal("a-002", Assert.Single(answer.Hits).Lesson.Id);
    }

    [Fact]
    public void A_new_question_forgets_the_one_before()
    {
        var answer = Answering.Over(
            ALesson("a-001").Titled("Batterier i sensorer skal skiftes").Build(),
            ALesson("a-002").Titled("Juristen gik på barsel").Build())
            .Ask("Hvad gør man når juristen går på barsel?", previous: "batterier i sensorer");
        Assert.Equal("a-002", answer.Hits[0].Lesson.Id);
        Assert.DoesNotContain("batterier", answer.Question, StringComparison.OrdinalIgnoreCase);
    }
}
