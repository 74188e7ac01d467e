using TeamsPilotBot.Knowledge.Answers;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>An answer, and the question that it belongs to.</summary>
/// <param name="QuestionId">The question in the log.</param>
/// <param name="Answer">The answer, with its question masked.</param>
public sealed record AskedAnswer(string QuestionId, Answer Answer);
