using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Evaluation;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Evaluation;

public sealed class EvaluatorTests
{
    [Fact]
    public async Task Each_question_is_asked_as_typed_by_somebody_unknown()
    {
        var asked = new List<Question>();
        var evaluator = new Evaluator(
            (question, _) =>
            {
                asked.Add(question);
                return Task.FromResult(Answer(question.Text));
            },
            TimeProvider.System);
        var first = Judged.Question(("speciale-001", 3));
        var second = first with { Id = "r", Text = "Must we ask for consent?" };

        var results = await evaluator.RunAsync([first, second], CancellationToken.None);

        Assert.Equal([new Question(first.Text, Reader.Anyone), new Question(second.Text, Reader.Anyone)], asked);
        Assert.Equal([first, second], results.Select(r => r.Question));
        Assert.All(results, r => Assert.Equal((Verdict.Near, AnswerAction.Answer), (r.Verdict, r.Action)));
        Assert.All(results, r => Assert.Equal("speciale-001", Assert.Single(r.Hits)));
    }

    private static Answer Answer(string question) => new()
    {
        Question = question,
        Language = Language.Danish,
        Verdict = Verdict.Near,
        Action = AnswerAction.Answer,
        Lead = "Det nærmeste, jeg kan finde.",
        Hits =
        [
            new Hit(
                new Lesson
                {
                    Id = "speciale-001",
                    Title = "Samtykke",
                    Problem = "Må vi optage?",
                    Status = LessonStatus.Unsolved,
                    Evidence = Evidence.Experience,
                    Category = Category.Legal,
                    Sector = Sector.Municipality,
                    AsOf = "2022-03",
                },
                1,
                [],
                Closeness.Close),
        ],
    };
}
