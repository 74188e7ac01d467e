using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Evaluation;

/// <summary>Asks judged questions one after the other, as somebody of whom nothing is known, and notes what came back.</summary>
/// <param name="ask">Answers a question.</param>
/// <param name="time">Measures how long each answer takes.</param>
public sealed class Evaluator(Func<Question, CancellationToken, Task<Answer>> ask, TimeProvider time)
{
    /// <summary>Asks all the questions.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="cancellationToken">Stops between two questions, or inside one.</param>
    /// <returns>One result for each question, in the same order.</returns>
    public async Task<IReadOnlyList<QuestionResult>> RunAsync(
        IReadOnlyList<JudgedQuestion> questions, CancellationToken cancellationToken)
    {
        var results = new List<QuestionResult>(questions.Count);
        foreach (var question in questions)
        {
            var start = time.GetTimestamp();
            var answer = await ask(new Question(question.Text, Reader.Anyone), cancellationToken);
            results.Add(new QuestionResult(
                question, answer.Verdict, answer.Action, [.. answer.Hits.Select(h => h.Lesson.Id)], time.GetElapsedTime(start)));
        }

        return results;
    }
}
