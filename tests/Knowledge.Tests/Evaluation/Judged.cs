using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Evaluation;

namespace TeamsPilotBot.Knowledge.Tests.Evaluation;

/// <summary>Builds judged questions and results in one line.</summary>
internal static class Judged
{
    public static JudgedQuestion Question(
        params (string Id, int Grade)[] relevant)
        => new("q", "Har nogen løst det?", "direct", true, relevant.ToDictionary(r => r.Id, r => r.Grade), AnswerAction.Answer);

    public static QuestionResult Gives(this JudgedQuestion question, Verdict verdict, params string[] hits)
        => new(question, verdict, AnswerAction.Answer, [.. hits], TimeSpan.FromMilliseconds(5));
}
