using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Gaps;

public class UnansweredQuestionTests
{
    private static readonly Dictionary<string, Lesson> Lessons = new[]
    {
        Lesson("law-1", Category.Legal, Phase.Design), Lesson("law-2", Category.Legal, Phase.Design), Lesson("law-3", Category.Legal, Phase.Test),
        Lesson("data-1", Category.Data, Phase.Development),
    }.ToDictionary(lesson => lesson.Id);

    [Fact]
    public void A_question_is_about_what_the_lessons_are_about_that_it_is_like()
        => Assert.Equal(new UnansweredQuestion(Category.Legal, PhaseGroup.Design, ["p1"]), Assert.Single(Among([], Asked("law-1", "law-2", "law-3", "data-1"))));

    [Theory]
    [InlineData("law-1")]
    [InlineData("law-1 law-3")]
    public void A_phase_that_the_lessons_do_not_agree_about_is_none(string hits)
        => Assert.Equal(PhaseGroup.None, Assert.Single(Among([], Asked(hits.Split(' ')))).Phase);

    [Fact]
    public void Lessons_that_are_not_even_near_say_nothing_of_the_phase()
        => Assert.Equal(PhaseGroup.None, Assert.Single(Among([], Asked("law-1", "law-2") with { Verdict = Verdict.None })).Phase);

    [Fact]
    public void A_question_that_is_like_no_lesson_or_only_like_hidden_ones_has_no_place()
        => Assert.Empty(Among([], Asked(), Asked("hidden-1", "hidden-2")));

    [Fact]
    public void One_that_lessons_answered_is_not_unanswered() => Assert.Empty(Among([], Asked("law-1") with { Verdict = Verdict.Answered }));

    [Theory]
    [InlineData(HandOffStatus.Sent, 1)]
    [InlineData(HandOffStatus.AskedBack, 1)]
    [InlineData(HandOffStatus.Reopened, 1)]
    [InlineData(HandOffStatus.Answered, 0)]
    [InlineData(HandOffStatus.Solved, 0)]
    [InlineData(HandOffStatus.Withdrawn, 0)]
    public void One_that_was_handed_on_counts_once_and_until_it_is_answered(HandOffStatus status, int count)
    {
        var asked = Asked("law-1", "law-2");

        var found = Among([HandOff(status, asked.Id)], asked);

        Assert.Equal(count, found.Count);
        Assert.All(found, question => Assert.Equal(new UnansweredQuestion(Category.Economy, PhaseGroup.None, ["p1", "p2"]), question));
    }

    private static IReadOnlyList<UnansweredQuestion> Among(IReadOnlyCollection<HandOff> handOffs, params AskedQuestion[] asked)
        => UnansweredQuestion.Among(handOffs, asked, Lessons.GetValueOrDefault);

    private static AskedQuestion Asked(params string[] hits) => new()
    {
        Id = "q1", Text = "Hvad gør vi?", Language = Language.Danish, Verdict = Verdict.Near, Hits = [.. hits], PersonKey = "p1",
        Conversation = ConversationKind.Personal, AskedAt = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero),
    };

    private static HandOff HandOff(HandOffStatus status, string askedId) => new()
    {
        Id = "h1", AskerKey = "p1", Followers = ["p2"], Status = status, Desk = new Desk("egen-dpo", "DPO", null, null, 2), Place = PlaceInLine.Contact, Trail = [],
        Question = new HandOffQuestion { Text = "Hvad gør vi?", Language = Language.Danish, AskedQuestionId = askedId, Found = ["law-1", "law-2"], Category = Category.Economy },
    };

    private static Lesson Lesson(string id, Category category, Phase phase) => LessonBuilder.ALesson(id).In(category).With(lesson => lesson with { Phase = phase }).Build();
}
