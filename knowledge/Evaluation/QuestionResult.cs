using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Evaluation;

/// <summary>What the bot did with a judged question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Verdict">What the bot said that the lessons say.</param>
/// <param name="Action">What the bot did.</param>
/// <param name="Hits">Ids of the lessons found, best first.</param>
/// <param name="Elapsed">How long the answer took.</param>
public sealed record QuestionResult(
    JudgedQuestion Question,
    Verdict Verdict,
    AnswerAction Action,
    EquatableList<string> Hits,
    TimeSpan Elapsed);
