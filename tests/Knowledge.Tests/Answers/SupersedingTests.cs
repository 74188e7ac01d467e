using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Answers;

/// <summary>A lesson that another has taken the place of does not come before it, as far as the reader may see the other.</summary>
public class SupersedingTests
{
    private const string Question = "Har nogen løst samtykke til at optage borgernes opkald?";

    private static readonly Lesson Old = LessonBuilder.ALesson("old-001").Titled("Samtykke til at optage borgernes opkald")
        .About("Borgernes opkald måtte ikke optages uden samtykke.").AsOf("2022-03").Build();

    private static readonly Lesson New = LessonBuilder.ALesson("new-001").Titled("Optagelse af opkald")
        .About("Nu er det på plads med de opkald.").AsOf("2026-03").With(lesson => lesson with { Supersedes = ["old-001"] }).Build();

    [Fact]
    public void The_newer_one_comes_first_and_the_older_one_says_what_has_taken_its_place()
    {
        var without = Answering.Over(Old, New with { Supersedes = [] }).Ask(Question);
        var answer = Answering.Over(Old, New).Ask(Question);

        Assert.Equal("old-001", without.Hits[0].Lesson.Id);
        Assert.Equal(["new-001", "old-001"], answer.Hits.Select(hit => hit.Lesson.Id));
        Assert.Equal("new-001", answer.Hits[1].SupersededBy!.Id);
        Assert.Null(answer.Hits[0].SupersededBy);
        Assert.Equal(without.Verdict, answer.Verdict);
    }

    [Theory]
    [InlineData(Visibility.Organisation)]
    [InlineData(Visibility.Sector)]
    public void One_that_the_reader_may_not_see_neither_moves_the_older_one_nor_is_hinted_at(Visibility visibility)
    {
        var hidden = New with { Visibility = visibility, Organisation = "Greve Kommune", Sector = Sector.Region };
        var answer = Answering.Over(Old, hidden).Ask(Question, new Reader("Faxe Kommune", Sector.Municipality));

        Assert.Equal(["old-001"], answer.Hits.Select(hit => hit.Lesson.Id));
        Assert.Null(answer.Hits[0].SupersededBy);
    }

    [Fact]
    public void A_chain_comes_newest_first_and_a_ring_stays_as_it_was()
    {
        var newest = New with { Id = "newest-001", Title = "Opkald", Supersedes = ["new-001"] };
        var ring = Answering.Over(Old with { Supersedes = ["new-001"] }, New).Ask(Question);

        Assert.Equal(["newest-001", "new-001", "old-001"], Answering.Over(Old, New, newest).Ask(Question).Hits.Select(hit => hit.Lesson.Id));
        Assert.Equal(2, ring.Hits.Count);
    }
}
