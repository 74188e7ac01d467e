namespace TeamsPilotBot.Knowledge.Feedback;

/// <summary>What a person said of a lesson as an answer to a question.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Question">The question's text, masked.</param>
/// <param name="LessonId">The lesson.</param>
/// <param name="Helped">Whether it helped; false if it does not fit.</param>
/// <param name="PersonKey">The bot's own id of the person.</param>
/// <param name="At">When it was said.</param>
public sealed record LessonFeedback(
    string QuestionId, string Question, string LessonId, bool Helped, string PersonKey, DateTimeOffset At);
